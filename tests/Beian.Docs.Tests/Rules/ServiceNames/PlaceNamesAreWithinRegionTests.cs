using Beian.Docs.Documents;
using Beian.Docs.Rules.ServiceNames;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.ServiceNames;

public sealed class PlaceNamesAreWithinRegionTests
{
    [Theory]
    [InlineData("江苏样例网")]
    [InlineData("山东样例网")]
    [InlineData("烟台样例网")]
    public void PlaceBeyondTheUnits_Warns(string name) =>
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.Named(name).Ask<PlaceNamesAreWithinRegion>()).Severity);

    [Theory]
    [InlineData("威海样例网")]
    [InlineData("样例官网")]
    public void OwnPlaceOrNone_IsNoFinding(string name) => Assert.Empty(Consistent.Named(name).Ask<PlaceNamesAreWithinRegion>());

    [Fact]
    public void PlaceOfTheUnitsName_IsNoFinding() =>
        Assert.Empty(Consistent.WithSubject(s => s with { Name = "山东样例科技有限公司" }).Named("山东样例").Ask<PlaceNamesAreWithinRegion>());

    [Fact]
    public void ProvinceThatRefusesPlaces_IsQuoted() =>
        Assert.Contains("海南省管局", Assert.Single(Consistent.In("海南省").Named("威海样例网").WithSubject(s => s with { Name = "样例科技有限公司" }).WithLicense((FieldNames.Name, "样例科技有限公司")).Ask<PlaceNamesAreWithinRegion>()).Source, StringComparison.Ordinal);
}
