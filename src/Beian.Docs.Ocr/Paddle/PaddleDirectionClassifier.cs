using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Paddle;

/// <summary>Whether a line of text stands on its head (方向分类).</summary>
public sealed class PaddleDirectionClassifier(PaddleModels models)
{
    private const int Height = 48;
    private const int Width = 192;

    private static readonly float[] Half = [0.5f, 0.5f, 0.5f];

    /// <summary>Probability, 0 to 1, that the line inside the quad is turned by 180 degrees.</summary>
    public double UpsideDown(Mat page, Quad quad)
    {
        var width = Math.Clamp((int)Math.Ceiling(quad.Width * Height / quad.Height), 16, Width);
        using var crop = QuadWarp.ToSize(page, quad, width, Height);
        return PaddleTensor.Run(models.Classifier, crop, Half, Half, out _, Width)[1];
    }
}
