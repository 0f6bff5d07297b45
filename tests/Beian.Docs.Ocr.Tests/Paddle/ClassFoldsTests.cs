using Beian.Docs.Ocr.Paddle;

namespace Beian.Docs.Ocr.Tests.Paddle;

public sealed class ClassFoldsTests
{
    [Fact]
    public void WideAndNarrowForms_AreAddedUp()
    {
        float[] scores = [0.1f, 0.3f, 0.5f, 0.1f, 0.2f, 0.2f, 0.1f, 0.5f];

        new ClassFolds(["", "1", "１", "样"]).Apply(scores, 4);

        Assert.Equal([0.1f, 0.8f, 0f, 0.1f, 0.2f, 0.3f, 0f, 0.5f], scores.Select(s => MathF.Round(s, 3)));
    }

    [Fact]
    public void Circle_IsTheZeroOfADate()
    {
        float[] scores = [0.1f, 0.5f, 0.4f];

        new ClassFolds(["", "〇", "○"]).Apply(scores, 3);

        Assert.Equal([0.1f, 0.9f, 0f], scores.Select(s => MathF.Round(s, 3)));
    }
}
