using Beian.Docs.Documents;
using Beian.Docs.Rules.SignedPapers;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SignedPapers;

public sealed class PartyLetterIsThereTests
{
    [Theory]
    [InlineData("新疆维吾尔自治区", 1)]
    [InlineData("西藏自治区", 1)]
    [InlineData("山东省", 0)]
    public void XinjiangAndTibetWantIt(string province, int count) => Assert.Equal(count, Consistent.In(province).Ask<PartyLetterIsThere>().Count);

    [Fact]
    public void UnnamedDocument_MayBeIt() => Assert.Equal(Severity.Warning, Assert.Single(Consistent.In("西藏自治区").And("其他.jpg", Document(DocumentKinds.OtherDocument)).Ask<PartyLetterIsThere>()).Severity);

    /// <summary>A paper of no known kind that is headed so is it; one that is headed otherwise may be.</summary>
    [Theory]
    [InlineData("网站党建备案信息确认函", 0)]
    [InlineData("关于互联网企业党建工作情况的确认函", 0)]
    [InlineData("房屋租赁合同书", 1)]
    public void APaperWithItsHeading_IsIt(string title, int count) =>
        Assert.Equal(count, Consistent.In("新疆维吾尔自治区").And("其他.jpg", Document(DocumentKinds.OtherDocument) with { Title = title }).Ask<PartyLetterIsThere>().Count);
}
