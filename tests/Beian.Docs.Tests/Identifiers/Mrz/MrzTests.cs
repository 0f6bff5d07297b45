using Beian.Docs.Identifiers.Mrz;

namespace Beian.Docs.Tests.Identifiers.Mrz;

/// <summary>The zones are the specimens of ICAO Doc 9303: UTOPIA, ERIKSSON.</summary>
public sealed class MrzTests
{
    private const string Names = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private const string Numbers = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    [Fact]
    public void Passport_IsReadAndAllFourDigitsHold()
    {
        var zone = Td3.Parse(Names, Numbers)!;

        Assert.Equal(("UTO", "UTO", "L898902C3", "女"), (zone.IssuingState, zone.Nationality, zone.Number, zone.Sex));
        Assert.Equal(("ERIKSSON", "ANNA MARIA"), (zone.Surname, zone.GivenNames));
        Assert.Equal((new DateOnly(1974, 8, 12), new DateOnly(2012, 4, 15)), (zone.BirthDate, zone.ExpiresOn));
        Assert.Equal(4, zone.Proofs);
    }

    [Theory]
    [InlineData("P<UTOERIKSSON<<ANNA<MARIA<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<10")]
    [InlineData("P〈UTOERIKSSON《ANNA〈MARIA", "L898902C36UTO7408122F1204159ZE184226B〈〈10")]
    [InlineData(null, "L898902C36UTO74O8122F12O4159ZE184226B<<<<<1O")]
    public void LostFillersAndLookalikes_DoNotBreakTheDigits(string? first, string second) => Assert.Equal(4, Td3.Parse(first, second)!.Proofs);

    [Theory]
    [InlineData("L898902C46UTO7408122F1204159ZE184226B<<<<<10", false, true)]
    [InlineData("L898902C36UTO7408132F1204159ZE184226B<<<<<10", true, false)]
    public void MisreadCharacter_BreaksItsDigitAndTheOneOverAll(string second, bool isNumberProven, bool isBirthProven)
    {
        var zone = Td3.Parse(Names, second)!;

        Assert.Equal((isNumberProven, isBirthProven, false), (zone.IsNumberProven, zone.IsBirthDateProven, zone.IsCompositeProven));
    }

    /// <summary>One reading has the number wrong, the other the day of birth: together they are whole.</summary>
    [Fact]
    public void TwoReadings_AreCombinedSectionBySection()
    {
        const string one = "L898902C46UTO7408122F1204159ZE184226B<<<<<10", other = "L898902C36UTO7408132F1204159ZE184226B<<<<<10";

        Assert.Equal(Numbers, Td3.Combine(one, other));
        Assert.Null(Td3.Combine(one, "UTO"));
    }

    [Fact]
    public void Card_IsReadAndAllFourDigitsHold()
    {
        var zone = Td1.Parse("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")!;

        Assert.Equal(("D23145890", "UTO", "ERIKSSON", 4), (zone.Number, zone.Nationality, zone.Surname, zone.Proofs));
    }

    [Theory]
    [InlineData("仅供备案使用", "山东省威海市环翠区样例路88号2单元301室")]
    [InlineData("P<UTO", "371002199003077715")]
    [InlineData("", "")]
    public void WhatIsNoZone_IsNone(string first, string second) => Assert.Null(Td3.Parse(first, second));

    [Theory]
    [InlineData("900307", 2036, 1990)]
    [InlineData("100307", 2030, 2010)]
    [InlineData("300307", 2033, 1930)]
    public void Century_IsTheOneThatFitsTheTerm(string six, int expiry, int year) =>
        Assert.Equal(year, MrzText.Birth(six, new DateOnly(expiry, 1, 1))!.Value.Year);
}
