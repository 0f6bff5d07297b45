using Beian.Docs.Identifiers;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Beian.Docs.Tests.Identifiers;

public sealed class UnifiedSocialCreditCodeTests
{
    public static TheoryData<string> ValidCodes { get; } =
    [
        "91350100M000100Y43", "12441400456763110Y", "9144030071526726XG", "914403001922038216", "91330106673959654P", "91110108551385082Q",
        "91110000802100433B", "91371000MA3C00003Y", "92371002MA3D123473", "93371000MA3E000647", "1237100049500001X0", "113710000043000512",
        "513700005000000152", "52371000MJD000126G", "53370000MJ0000034M", "31370000MD00000408",
    ];

    [Theory]
    [MemberData(nameof(ValidCodes))]
    public void ValidCode_HasValidCheck(string code)
    {
        Assert.True(UnifiedSocialCreditCode.IsWellFormed(code));
        Assert.True(UnifiedSocialCreditCode.HasValidCheck(code));
        Assert.Equal(code[17], UnifiedSocialCreditCode.CheckCharacter(code.AsSpan(0, 17)));
        Assert.Equal(CheckResult.Valid, UnifiedSocialCreditCode.Check(code));
    }

    [Theory]
    [InlineData("91350100M000100Y4Z")]
    [InlineData("91310115MA1H8R7C6D")]
    [InlineData("91350100M000100Y4")]
    [InlineData("91350100m000100y43")]
    [InlineData("9135O100M000100Y43")]
    [InlineData("")]
    public void InvalidCode_IsRefused(string code) => Assert.False(UnifiedSocialCreditCode.HasValidCheck(code));

    [Theory]
    [InlineData("91350100M000100Y4", "length")]
    [InlineData("91350100M000100Y4Z", "characters")]
    [InlineData("91310115MA1H8R7C6D", "check")]
    public void InvalidCode_SaysWhy(string code, string problem) => Assert.Equal(problem, UnifiedSocialCreditCode.Check(code).Problem);

    [Fact]
    public void UnknownProvince_IsAProblem()
    {
        var first17 = "91990000MA3C00003";
        var code = first17 + UnifiedSocialCreditCode.CheckCharacter(first17);
        Assert.Equal("province", UnifiedSocialCreditCode.Check(code).Problem);
    }

    [Fact]
    public void StandardsExample_HasOrganizationCheck()
    {
        Assert.True(UnifiedSocialCreditCode.HasValidOrganizationCheck("91350100M000100Y43"));
        var first17 = "91350100M000100Y5";
        Assert.False(UnifiedSocialCreditCode.HasValidOrganizationCheck(first17 + UnifiedSocialCreditCode.CheckCharacter(first17)));
    }

    [Fact]
    public void Code_TellsRegionAndCategory()
    {
        Assert.Equal("371002", UnifiedSocialCreditCode.RegionOf("92371002MA3D123473"));
        Assert.Equal("92", UnifiedSocialCreditCode.CategoryOf("92371002MA3D123473"));
    }

    [Property]
    public Property OneCharacterChanged_NeverPasses() => Prop.ForAll(
        Gen.Elements(ValidCodes.Select(r => r.Data)).SelectMany(code => Gen.Choose(0, 17).SelectMany(at =>
            Gen.Elements(UnifiedSocialCreditCode.Alphabet.Where(c => c != code[at])).Select(c => code[..at] + c + code[(at + 1)..]))).ToArbitrary(),
        changed => !UnifiedSocialCreditCode.HasValidCheck(changed));
}
