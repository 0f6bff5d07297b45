using Beian.Docs.Documents;
using Beian.Docs.Reading;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Reading;

/// <summary>Papers of no kind that the reader knows.</summary>
public sealed class OtherPapersTests
{
    private static DocumentReading Read(string heading, double em)
    {
        var page = PageOf.View(
            new FakeProbe(), PageOf.Line(heading, 300, 60, em), PageOf.Line("党组织名称:中共样例市样例有限公司支部委员会", 100, 150), PageOf.Line("党员人数:三名", 100, 200), PageOf.Line("以上情况已经我办核实,特此确认", 100, 250));
        return Assert.Single(new PageReader(KnownDocumentKinds.All).Read(page.Text, 1, page.Probe));
    }

    /// <summary>What stands above the text, in larger print, and ends as a paper's heading does.</summary>
    [Theory]
    [InlineData("网站党建备案信息确认函", 32, "网站党建备案信息确认函")]
    [InlineData("网站党建备案信息确认函", 20, null)]
    [InlineData("样例市样例有限公司", 32, null)]
    public void TheyAreCalledByTheirHeading(string heading, double em, string? title)
    {
        var document = Read(heading, em);

        Assert.Equal((DocumentKinds.OtherDocument, title), (document.Kind, document.Title));
        Assert.Empty(document.Fields);
    }
}
