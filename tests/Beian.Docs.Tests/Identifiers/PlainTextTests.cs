using Beian.Docs.Identifiers;

namespace Beian.Docs.Tests.Identifiers;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("威海样例（有限）公司", "威海样例(有限)公司")]
    [InlineData("９１３７Ａ：１，２", "9137A:1,2")]
    [InlineData("⼈⺠", "人民")]
    [InlineData("①②㈠", "12(一)")]
    [InlineData("古力娜扎·样例", "古力娜扎·样例")]
    public void Normalize_GivesThePlainForm(string text, string plain) => Assert.Equal(plain, PlainText.Normalize(text));

    [Fact]
    public void Squeeze_DropsWhiteSpaceAndInvisibleCharacters() =>
        Assert.Equal("张三", PlainText.Squeeze("\uFEFF 张\u3000\u00A0\t三\u200B\r\n"));
}
