using Beian.Docs.Documents;
using Beian.Docs.Rules.SignedPapers;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SignedPapers;

public sealed class OrganizationOfficeFormIsThereTests
{
    [Theory]
    [InlineData("内蒙古自治区", "事业单位", 1)]
    [InlineData("内蒙古自治区", "企业", 0)]
    [InlineData("山东省", "事业单位", 0)]
    public void AgenciesHandItIn(string province, string nature, int count) =>
        Assert.Equal(count, Consistent.In(province).WithSubject(s => s with { Nature = nature }).Ask<OrganizationOfficeFormIsThere>().Count);

    [Fact]
    public void AFormWithItsHeading_IsIt() => Assert.Empty(Consistent.In("内蒙古自治区").WithSubject(s => s with { Nature = "事业单位" })
        .And("审核表.pdf", Document(DocumentKinds.OtherDocument) with { Title = "事业单位网站名称审核表" }).Ask<OrganizationOfficeFormIsThere>());
}
