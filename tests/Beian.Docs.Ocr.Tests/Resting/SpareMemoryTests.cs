using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Ocr.Resting;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Tests.Resting;

/// <summary>Handing memory back takes it from no model's work: every model takes the blank picture, and reads as before. How much comes back: docs/performance.md.</summary>
public sealed class SpareMemoryTests
{
    [Fact]
    public void HandedBack_AndReadAgain_TheSame()
    {
        using var models = new PaddleModels(ModelFolder.Find());
        var before = Detect(models);

        SpareMemory.HandBack(models);

        Assert.Equal(before, Detect(models));
    }

    private static float[] Detect(PaddleModels models)
    {
        float[] half = [0.5f, 0.5f, 0.5f];
        using var page = new Mat(1280, 960, MatType.CV_8UC3, Scalar.White);
        Cv2.Rectangle(page, new Rect(200, 300, 300, 40), Scalar.Black, -1);
        return PaddleTensor.Run(models.Detector, page, half, half, out _);
    }
}
