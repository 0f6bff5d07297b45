using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Items;

public sealed class CurrencyWordTests
{
    [Theory]
    [InlineData("30万元大民币", "30万元人民币")]
    [InlineData("壹佰万元人民巾", "壹佰万元人民币")]
    [InlineData("人氏币伍仟万元整", "人民币伍仟万元整")]
    [InlineData("30万元", "30万元")]
    [InlineData("30万元人民币", "30万元人民币")]
    [InlineData("10万美元", "10万美元")]
    public void MisreadCurrency_IsRestored(string read, string wanted) =>
        Assert.Equal(wanted, CurrencyWord.Restore(ReadText.From([new TextRun(Sheet.From([PageOf.Line(read, 0, 0)]).Lines[0])])).Text);
}
