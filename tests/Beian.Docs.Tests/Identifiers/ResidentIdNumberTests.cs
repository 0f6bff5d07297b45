using Beian.Docs.Identifiers;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Beian.Docs.Tests.Identifiers;

public sealed class ResidentIdNumberTests
{
    public static TheoryData<string> ValidNumbers { get; } =
    [
        "11010519491231002X", "440524188001010014", "371002199003077715", "371002198802290016", "810000199408230021", "830000199201300022",
        "820000199201300012",
    ];

    [Theory]
    [MemberData(nameof(ValidNumbers))]
    public void ValidNumber_HoldsTogether(string number)
    {
        Assert.True(ResidentIdNumber.HasValidCheck(number));
        Assert.True(ResidentIdNumber.HasKnownProvince(number));
        Assert.Equal(CheckResult.Valid, ResidentIdNumber.Check(number));
    }

    // A foreigner's permanent residence card: the check is the same, the rest is not.
    [Fact]
    public void PermanentResidenceNumber_HasTheSameCheck() => Assert.True(ResidentIdNumber.HasValidCheck("911124198108030024"));

    // The old 15 digits, the century and the check put in.
    [Fact]
    public void OldNumber_GetsItsCheck() => Assert.Equal('X', ResidentIdNumber.CheckCharacter("110105" + "19" + "491231002"));

    [Theory]
    [InlineData("110105194912310021", "check")]
    [InlineData("371002199002300014", "birthDate")]
    [InlineData("371002199002300012", "check")]
    [InlineData("110105491231002", "length")]
    [InlineData("11010519491231002x", "characters")]
    public void InvalidNumber_SaysWhy(string number, string problem) => Assert.Equal(problem, ResidentIdNumber.Check(number).Problem);

    [Fact]
    public void UnknownProvince_IsAProblem()
    {
        var first17 = "99010519491231002";
        Assert.Equal("province", ResidentIdNumber.Check(first17 + ResidentIdNumber.CheckCharacter(first17)).Problem);
    }

    [Fact]
    public void Number_TellsBirthSexAndRegion()
    {
        Assert.Equal(new DateOnly(1990, 3, 7), ResidentIdNumber.BirthDateOf("371002199003077715"));
        Assert.Equal(new DateOnly(1988, 2, 29), ResidentIdNumber.BirthDateOf("371002198802290016"));
        Assert.Null(ResidentIdNumber.BirthDateOf("371002199002300012"));
        Assert.Equal("男", ResidentIdNumber.SexOf("371002199003077715"));
        Assert.Equal("女", ResidentIdNumber.SexOf("810000199408230021"));
        Assert.Equal("371002", ResidentIdNumber.RegionOf("371002199003077715"));
    }

    [Theory]
    [InlineData("371002199003077715", "371002********7715")]
    [InlineData("12345678", "12****78")]
    [InlineData("1234", "****")]
    public void Mask_HidesTheMiddle(string number, string masked) => Assert.Equal(masked, ResidentIdNumber.Mask(number));

    [Property]
    public Property OneCharacterChanged_NeverPasses() => Prop.ForAll(
        Gen.Elements(ValidNumbers.Select(r => r.Data)).SelectMany(number => Gen.Choose(0, 17).SelectMany(at =>
            Gen.Elements("0123456789X".Where(c => c != number[at])).Select(c => number[..at] + c + number[(at + 1)..]))).ToArbitrary(),
        changed => !ResidentIdNumber.HasValidCheck(changed));

    [Property]
    public Property NeighborsSwapped_NeverPass() => Prop.ForAll(
        Gen.Elements(ValidNumbers.Select(r => r.Data)).SelectMany(number => Gen.Choose(0, 15).Where(at => number[at] != number[at + 1])
            .Select(at => number[..at] + number[at + 1] + number[at] + number[(at + 2)..])).ToArbitrary(),
        changed => !ResidentIdNumber.HasValidCheck(changed));
}
