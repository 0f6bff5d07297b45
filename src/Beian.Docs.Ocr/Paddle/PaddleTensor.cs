using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Paddle;

/// <summary>A BGR picture as the models want it: planes of normalized floats, 1x3xHxW.</summary>
public static class PaddleTensor
{
    /// <summary>What is made of an output while it lasts.</summary>
    public delegate T Use<out T>(Span<float> output, long[] shape);

    /// <summary>Runs a session on one picture.</summary>
    /// <param name="session">A model with one picture as its only input.</param>
    /// <param name="bgr">8 bits a channel, continuous.</param>
    /// <param name="mean">Per channel, on the scale 0 to 1.</param>
    /// <param name="deviation">Per channel, on the scale 0 to 1.</param>
    /// <param name="shape">Shape of the output.</param>
    /// <param name="paddedWidth">Width of the tensor when wider than the picture; the rest is zero.</param>
    public static float[] Run(
        InferenceSession session, Mat bgr, ReadOnlySpan<float> mean, ReadOnlySpan<float> deviation, out long[] shape, int paddedWidth = 0)
    {
        using var input = Of(bgr, mean, deviation, paddedWidth);
        (var output, shape) = Run(session, input, (o, s) => (o.ToArray(), s));
        return output;
    }

    /// <summary>Runs a session on a tensor, without a copy of the output: a recognizer's is some megabytes a line.</summary>
    /// <param name="session">A model with one picture as its only input.</param>
    /// <param name="input">From <see cref="Of"/>.</param>
    /// <param name="use">Called once; the output may be written to.</param>
    public static T Run<T>(InferenceSession session, OrtValue input, Use<T> use)
    {
        using var run = new RunOptions();
        using var results = session.Run(run, [session.InputNames[0]], [input], [session.OutputNames[0]]);
        return use(results[0].GetTensorMutableDataAsSpan<float>(), results[0].GetTensorTypeAndShape().Shape);
    }

    /// <summary>The tensor of one picture.</summary>
    /// <param name="bgr">8 bits a channel, continuous.</param>
    /// <param name="mean">Per channel, on the scale 0 to 1.</param>
    /// <param name="deviation">Per channel, on the scale 0 to 1.</param>
    /// <param name="paddedWidth">Width of the tensor when wider than the picture; the rest is zero.</param>
    public static OrtValue Of(Mat bgr, ReadOnlySpan<float> mean, ReadOnlySpan<float> deviation, int paddedWidth = 0)
    {
        int height = bgr.Rows, width = bgr.Cols, full = Math.Max(width, paddedWidth), plane = height * full;
        var data = new float[3 * plane];
        var row = new byte[width * 3];
        Span<float> table = stackalloc float[3 * 256];
        for (var c = 0; c < 3; c++)
        {
            for (var v = 0; v < 256; v++)
                table[(c * 256) + v] = ((v / 255f) - mean[c]) / deviation[c];
        }

        for (var y = 0; y < height; y++)
        {
            Marshal.Copy(bgr.Ptr(y), row, 0, row.Length);
            var at = y * full;
            for (int x = 0, i = 0; x < width; x++, i += 3)
            {
                data[at + x] = table[row[i]];
                data[plane + at + x] = table[256 + row[i + 1]];
                data[(2 * plane) + at + x] = table[512 + row[i + 2]];
            }
        }

        return OrtValue.CreateTensorValueFromMemory(data, [1, 3, height, full]);
    }
}
