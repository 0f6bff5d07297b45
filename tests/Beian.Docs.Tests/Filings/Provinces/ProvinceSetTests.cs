using Beian.Docs.Filings.Provinces;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Tests.Filings.Provinces;

public sealed class ProvinceSetTests
{
    [Fact]
    public void BuiltIn_AreTheThirtyOneOffices()
    {
        var profiles = ProvinceSet.BuiltIn.Profiles;
        Assert.Equal((31, 31), (profiles.Count, profiles.Select(p => p.Name).Distinct().Count()));
        Assert.All(profiles, p => Assert.Equal(p.Name, AdministrativeDivisions.Find(p.Name)?.Province));
        Assert.Empty(ProvinceSet.BuiltIn.Problems);
    }

    // What nobody can trace cannot be checked against a newer page.
    [Fact]
    public void EveryDemand_HasASourceMark() => Assert.All(ProvinceSet.BuiltIn.Profiles, profile =>
    {
        var marked = profile.Marks.Values.SelectMany(m => m).ToHashSet();
        Assert.All(ProvinceMembers.SetIn(profile), member => Assert.Contains(member, marked));
        Assert.All(profile.Marks.Keys, mark => Assert.NotEqual(mark.Trim('[', ']'), SourceMarks.TextOf(mark)));
    });

    [Theory]
    [InlineData("山东省", 17, true)]
    [InlineData("山东", 17, true)]
    [InlineData("江苏省", 18, false)]
    public void Province_IsFoundByEitherName(string name, int minimumAge, bool principalMustBeRepresentative)
    {
        var province = ProvinceSet.BuiltIn.Find(name);
        Assert.Equal((minimumAge, principalMustBeRepresentative), (province?.People.MinimumAge, province?.People.PrincipalMustBeLegalRepresentative));
    }

    [Theory]
    [InlineData("火星")]
    [InlineData("")]
    [InlineData(null)]
    public void UnknownProvince_IsNotFound(string? name) => Assert.Null(ProvinceSet.BuiltIn.Find(name));

    [Fact]
    public void WhereSourcesDisagree_TheMilderStandsAndBothAreKept()
    {
        var beijing = ProvinceSet.BuiltIn.Find("北京")!;
        Assert.False(beijing.People.PrincipalMustBeLegalRepresentative);
        Assert.Contains("华为云（2025-12）：必须是", beijing.ConflictOf(beijing.People.PrincipalMustBeLegalRepresentative), StringComparison.Ordinal);
        Assert.Equal("北京市管局要求（华为云备案帮助 2025-12、腾讯云文档 2021-07）", beijing.SourceOf(beijing.People.PrincipalMustBeLegalRepresentative));
    }

    [Fact]
    public void WhatIsNoDemand_IsNotLookedUp()
    {
        var age = 16;
        Assert.Throws<ArgumentException>(() => ProvinceProfile.Unknown.ConflictOf(age));
    }
}
