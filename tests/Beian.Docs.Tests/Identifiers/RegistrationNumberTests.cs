using Beian.Docs.Identifiers;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Beian.Docs.Tests.Identifiers;

public sealed class RegistrationNumberTests
{
    public static TheoryData<string> ValidNumbers { get; } =
        ["110108000000016", "440301103448669", "330100400015575", "371002200000121", "371000600000121"];

    [Theory]
    [MemberData(nameof(ValidNumbers))]
    public void ValidNumber_HasValidCheck(string number) => Assert.True(RegistrationNumber.HasValidCheck(number));

    // By chance: whether a number is a registration or an old ID is for its label to say.
    [Fact]
    public void OldIdNumber_PassesTheCheckToo() => Assert.True(RegistrationNumber.HasValidCheck("110105491231002"));

    [Theory]
    [InlineData("1101080000000")]
    [InlineData("110108000000016")]
    public void NumberOfEitherLength_IsWellFormed(string number) => Assert.True(RegistrationNumber.IsWellFormed(number));

    [Theory]
    [InlineData("110108000000017")]
    [InlineData("1101080000000")]
    [InlineData("11010800000001X")]
    [InlineData("")]
    public void InvalidNumber_IsRefused(string number) => Assert.False(RegistrationNumber.HasValidCheck(number));

    [Property]
    public Property OneDigitChanged_NeverPasses() => Prop.ForAll(
        Gen.Elements(ValidNumbers.Select(r => r.Data)).SelectMany(number => Gen.Choose(0, 14).SelectMany(at =>
            Gen.Elements("0123456789".Where(c => c != number[at])).Select(c => number[..at] + c + number[(at + 1)..]))).ToArbitrary(),
        changed => !RegistrationNumber.HasValidCheck(changed));
}
