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
}
