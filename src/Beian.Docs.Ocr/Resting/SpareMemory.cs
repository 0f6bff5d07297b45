using Beian.Docs.Ocr.Paddle;
using Microsoft.ML.OnnxRuntime;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Resting;

/// <summary>Memory that is kept for the next page and not needed until then (备用内存).</summary>
internal static class SpareMemory
{
    private static readonly float[] Half = [0.5f, 0.5f, 0.5f];

    /// <summary>Hands it back: what the models keep for their next picture, and what the garbage collector keeps.</summary>
    public static void HandBack(PaddleModels models)
    {
        try
        {
            // Pictures so small that reading them needs next to nothing, of sides that the models take.
            HandBack(models.Detector, 64, 64);
            HandBack(models.Classifier, 48, 192);
            HandBack(models.Recognizer, 48, 64);
            HandBack(models.Filing.Session, 48, 64);
        }
        catch (OnnxRuntimeException)
        {
            // What is not handed back is kept: nobody waits for it, and the next page says what is broken.
        }

        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>The runtime does it at the end of a run only.</summary>
    private static void HandBack(InferenceSession session, int height, int width)
    {
        using var blank = new Mat(height, width, MatType.CV_8UC3, Scalar.White);
        using var run = new RunOptions();
        run.AddRunConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
        using var input = PaddleTensor.Of(blank, Half, Half);
        session.Run(run, [session.InputNames[0]], [input], [session.OutputNames[0]]).Dispose();
    }
}
