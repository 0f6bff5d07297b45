using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Tests.Rules.Comparison;

public sealed class AddressComparisonTests
{
    [Theory]
    [InlineData("山东省威海市环翠区样例路1号", "山东省威海市环翠区样例路1号", AddressLikeness.Exact)]
    [InlineData("山东省威海市环翠区样例路１号", "山东省威海市环翠区样例路1号", AddressLikeness.EqualAfterNormalization)]
    [InlineData("威海市环翠区样例路1号", "山东省威海市环翠区样例路1号", AddressLikeness.EqualInSubstance)]
    [InlineData("山东威海市环翠区样例路1号", "山东省威海市环翠区样例路1号", AddressLikeness.EqualInSubstance)]
    [InlineData("山东省荣成市样例路1号", "山东省威海市荣成市样例路1号", AddressLikeness.EqualInSubstance)]
    [InlineData("山东省威海市环翠区样例路一号三单元", "山东省威海市环翠区样例路1号3单元", AddressLikeness.EqualInSubstance)]
    [InlineData("山东省威海市环翠区样例路1号2幢301室", "山东省威海市环翠区样例路1号2栋301", AddressLikeness.EqualInSubstance)]
    [InlineData("山东省威海市样例路1号", "山东省威海市环翠区样例路1号", AddressLikeness.DetailDiffers)]
    [InlineData("山东省威海市环翠区样例路1号", "山东省威海市环翠区样例路7号", AddressLikeness.DetailDiffers)]
    [InlineData("山东省威海市环翠区三里路1号", "山东省威海市环翠区3里路1号", AddressLikeness.DetailDiffers)]
    [InlineData("山东省威海市环翠区样例路1号", "山东省威海市文登区样例路1号", AddressLikeness.DetailDiffers)]
    [InlineData("山东省烟台市芝罘区样例路1号", "山东省威海市环翠区样例路1号", AddressLikeness.RegionDiffers)]
    [InlineData("江苏省南京市玄武区样例路1号", "山东省威海市环翠区样例路1号", AddressLikeness.RegionDiffers)]
    [InlineData("新城区样例路1号", "陕西省西安市新城区样例路1号", AddressLikeness.EqualInSubstance)]
    [InlineData("样例路1号", "山东省威海市环翠区样例路1号", AddressLikeness.EqualInSubstance)]
    public void Addresses_AreGraded(string form, string document, AddressLikeness likeness) =>
        Assert.Equal(likeness, AddressComparison.Of(form, document).Likeness);

    [Fact]
    public void RegionConflict_NamesBoth() => Assert.Equal(
        "城市不同：表上是烟台市，证上是威海市", AddressComparison.Of("山东省烟台市芝罘区样例路1号", "山东省威海市环翠区样例路1号").Explanation);

    [Fact]
    public void SecretNumbers_ShowOnlyWhereTheyDiffer()
    {
        var (form, document, explanation) = SecretText.Compare("371002199003077715", "371002199003017715");
        Assert.Equal(("371002*******77715", "371002*******17715"), (form, document));
        Assert.Equal("第14位：表上“7”，证上“1”", explanation);
    }
}
