using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Recognition;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Tests.Paddle;

public sealed class UnreadInkTests
{
    private const int Pitch = 36;

    /// <summary>Squares of ink, one a character, and what was read of them; _ is one that was left out, a space is no ink.</summary>
    private static string Mark(string read, double thin = 0)
    {
        using var line = new Mat(48, (read.Length * Pitch) + 30, MatType.CV_8UC3, Scalar.White);
        var chars = new List<RecognizedChar>();
        for (var i = 0; i < read.Length; i++)
        {
            var left = 12 + (i * Pitch);
            var ink = i >= read.Length - 3 && thin > 0 ? Scalar.All(255 * (1 - thin)) : Scalar.Black;
            if (read[i] != ' ')
                Cv2.Rectangle(line, new Rect(left + 3, 9, Pitch - 6, 30), ink, -1);
            if (read[i] is not ('_' or ' '))
                chars.Add(new RecognizedChar(read[i].ToString(), 0.99, (double)left / line.Cols, (double)(left + Pitch) / line.Cols));
        }

        return string.Concat(UnreadInk.Mark(chars, line).Select(c => c.Text));
    }

    [Theory]
    [InlineData("_平斌", "〓平斌")]
    [InlineData("乔磊_", "乔磊〓")]
    [InlineData("乔_磊", "乔〓磊")]
    [InlineData("乔 磊", "乔磊")]
    [InlineData("乔磊", "乔磊")]
    [InlineData("样例市样例区样例大街_", "样例市样例区样例大街〓")]
    public void InkThatWasLeftOut_IsMarked(string read, string wanted) => Assert.Equal(wanted, Mark(read));

    /// <summary>A value may be printed much paler than its label.</summary>
    [Fact]
    public void PaleCharacter_IsMarkedToo() => Assert.Equal("样例样例样例雷〓未", Mark("样例样例样例雷_未", thin: 0.45));
}
