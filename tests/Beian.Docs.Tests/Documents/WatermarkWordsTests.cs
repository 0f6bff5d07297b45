using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class WatermarkWordsTests
{
    [Theory]
    [InlineData("备案使用", true)]
    [InlineData("用无效", true)]
    [InlineData("仅供网站备案使用", true)]
    [InlineData("用", false)]
    [InlineData("样例备案服务有限公司", false)]
    public void PieceOfAPhrase_IsKnown(string text, bool isMark) => Assert.Equal(isMark, WatermarkWords.IsOnly(text));

    [Theory]
    [InlineData("样例路18号楼仅供ICP畲案", 6, "样例路18号楼", true)]
    [InlineData("程样使用他用无双", 2, "程样", true)]
    [InlineData("样例路18号楼使用", 6, "样例路18号楼", true)]
    [InlineData("样例路18号2435又供网", 6, "样例路18号2435", true)]
    [InlineData("仅供备案使用", 2, "仅供备案使用", false)]
    [InlineData("样例路18号楼", 6, "样例路18号楼", false)]
    [InlineData("样例路18号楼(仅限办公)", 6, "样例路18号楼(仅限办公)", false)]
    [InlineData("样例路18号楼(仅限备案使用)", 6, "样例路18号楼(", true)]
    public void PieceBehindAValue_IsCutOff_AndTheRestUnsure(string read, int least, string value, bool isUnsure)
    {
        var cut = WatermarkWords.CutBehind(ReadText.From([new TextRun(Sheet.From([PageOf.Line(read, 0, 0)]).Lines[0])]), least);

        Assert.Equal((value, isUnsure), (cut.Text, cut.Lowest < 0.35));
    }
}
