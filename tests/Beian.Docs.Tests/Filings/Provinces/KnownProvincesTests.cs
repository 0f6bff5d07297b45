using Beian.Docs.Filings.Provinces;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Tests.Filings.Provinces;

public sealed class KnownProvincesTests
{
    [Fact]
    public void All_AreTheThirtyOneOffices()
    {
        Assert.Equal(31, KnownProvinces.All.Select(p => p.Name).Distinct().Count());
        Assert.All(KnownProvinces.All, p => Assert.Equal(p.Name, AdministrativeDivisions.Find(p.Name)?.Province));
        Assert.All(KnownProvinces.All, p => Assert.NotNull(p.Source));
    }

    [Theory]
    [InlineData("山东省", 17, true)]
    [InlineData("山东", 17, true)]
    [InlineData("江苏省", 18, false)]
    public void Province_IsFoundByEitherName(string name, int minimumAge, bool principalMustBeRepresentative)
    {
        var province = KnownProvinces.Find(name);
        Assert.Equal((minimumAge, principalMustBeRepresentative), (province?.MinimumAge, province?.PrincipalMustBeLegalRepresentative));
    }

    [Theory]
    [InlineData("火星")]
    [InlineData("")]
    [InlineData(null)]
    public void UnknownProvince_IsNotFound(string? name) => Assert.Null(KnownProvinces.Find(name));
}
