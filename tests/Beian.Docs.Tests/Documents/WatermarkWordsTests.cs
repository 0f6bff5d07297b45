using Beian.Docs.Documents;

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
}
