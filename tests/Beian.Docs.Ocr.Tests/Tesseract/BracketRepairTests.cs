using Beian.Docs.Ocr.Tesseract;
using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Tests.Tesseract;

public sealed class BracketRepairTests
{
    [Theory]
    [InlineData("样例〈有限合伙)", "样例(有限合伙)")]
    [InlineData("样例〈《有限合伙)", "样例(有限合伙)")]
    [InlineData("样例“〈有限合伙）", "样例(有限合伙）")]
    [InlineData("《样例》(试行)", "《样例》(试行)")]
    [InlineData("样例〈有限合伙", "样例〈有限合伙")]
    public void OpeningBracket_FollowsItsClosing(string read, string repaired) => Assert.Equal(
        repaired,
        string.Concat(BracketRepair.Apply([.. read.Select(c => new RecognizedChar(c.ToString(), 0.9, 0, 1))]).Select(c => c.Text)));
}
