using Beian.Docs.Documents;
using Beian.Docs.Reading;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.PersonCards;

/// <summary>Through every known kind at once: what matters is that no card is taken for another.</summary>
public sealed class PersonCardKindsTests
{
    private static TextLine At(string text, double mmX, double mmY, double em = 25, double confidence = 0.995) => PageOf.Line(text, mmX * 10, mmY * 10, em, confidence);

    private static IReadOnlyList<DocumentReading> Read(FakeProbe probe, params TextLine[] lines) =>
        new PageReader(KnownDocumentKinds.All).Read(PageOf.View(probe, lines).Text, 1, probe);

    private static TextLine[] IdFront(string number, bool hasEthnicity = true, params TextLine[] more) =>
    [
        At("姓名", 6.4, 10), At("样例甲", 16.3, 10, 32), At("性别", 6.4, 16.7), At("男", 16.3, 16.7),
        .. hasEthnicity ? new[] { At("民族", 25.3, 16.7), At("汉", 33.1, 16.7) } : [],
        At("出生", 6.4, 23.1), At("1990年3月7日", 16.3, 23.1), At("住址", 6.4, 30), At("山东省威海市环翠区样例路", 16.3, 30), At("公民身份号码", 6.4, 47), At(number, 29.1, 47, 51), .. more,
    ];

    private static TextLine[] Back(string title, params TextLine[] more) =>
    [
        PageOf.Line("中华人民共和国", 293, 90, 64), PageOf.Line(title, 262, 190, 515.0 / title.Length), At("签发机关", 20.5, 31.5), At("样例市公安局", 36, 31.5),
        At("有效期限", 20.5, 37.5), At("2024.05.10-2029.05.10", 36, 37.5), .. more,
    ];

    private static TextLine[] TravelPermit(string title = "港澳居民来往内地通行证", string number = "H12345678") =>
    [
        PageOf.Line(title, 230, 60, 40), At("姓名", 30, 13), At("样例甲", 45, 13, 29), At("出生日期", 30, 21.4), At("1990.03.07", 45, 21.4), At("性别", 64, 21.4), At("男", 71, 21.4),
        At("有效期限", 30, 29.8), At("2024.05.10-2034.05.09", 45, 29.8), At("签发机关", 30, 38.2), At("公安部出入境管理局", 45, 38.2), At("证件号码", 30, 46.6), At(number, 45, 46.6),
    ];

    private static TextLine[] Passport(string numbers, string printed = "E12345678") =>
    [
        At("护照号/Passport No.", 92, 11, 19), At(printed, 92, 14.6, 31), At("姓名/Name", 42, 20, 19), At("样例甲", 42, 23.6, 31), At("YANG,YANGLI", 72, 23.6, 31),
        At("性别/Sex", 42, 29, 19), At("男/M", 42, 32.6, 31), At("出生日期/Date of birth", 88, 29, 19), At("07 03月/MAR 1990", 88, 32.6, 31),
        At("签发日期/Date of issue", 88, 38, 19), At("10 05月/MAY 2024", 88, 41.6, 31), At("有效期至/Date of expiry", 88, 47, 19), At("09 05月/MAY 2034", 88, 50.6, 31),
        At("签发机关/Authority", 42, 56, 19), At("公安部出入境管理局", 42, 59.6, 31),
        PageOf.Line("P<CHNYANG<<YANGLI<<<<<<<<<<<<<<<<<<<<<<<<<<<", 65, 705, 50.8), PageOf.Line(numbers, 65, 769, 50.8),
    ];

    /// <summary>E12345678, born 1990-03-07, until 2034-05-09; the digits are computed here.</summary>
    private static string Numbers(string number = "E12345678", char sex = 'M')
    {
        static char Check(string text) => Docs.Identifiers.Mrz.MrzCheckDigit.Of(text)!.Value;
        const string birth = "900307", expiry = "340509", optional = "<<<<<<<<<<<<<<<";
        var data = $"{number}{Check(number)}";
        return $"{data}CHN{birth}{Check(birth)}{sex}{expiry}{Check(expiry)}{optional}{Check($"{data}{birth}{Check(birth)}{expiry}{Check(expiry)}{optional}")}";
    }

    [Fact]
    public void OrdinaryCard_StaysOne()
    {
        Assert.Equal(DocumentKinds.IdCardFront, Assert.Single(Read(new FakeProbe(), IdFront("371002199003077715"))).Kind);
        var back = Assert.Single(Read(new FakeProbe(), Back("居民身份证")));
        Assert.Equal(DocumentKinds.IdCardBack, back.Kind);
        Assert.DoesNotContain(back.Issues, i => i.Code == "card.temporary");
    }

    [Fact]
    public void NumberOfHongKong_MakesItAResidencePermit_WithoutEthnicity()
    {
        var first = "81000019900307771";
        var card = Assert.Single(Read(new FakeProbe(), IdFront(first + Docs.Identifiers.ResidentIdNumber.CheckCharacter(first), hasEthnicity: false)));

        Assert.Equal(DocumentKinds.ResidencePermit, card.Kind);
        Assert.DoesNotContain(FieldNames.Ethnicity, card.Fields.Keys);
        Assert.Equal(FieldStatus.Confirmed, card.Fields[FieldNames.IdNumber].Status);
        Assert.Equal("样例甲", card.ValueOf(FieldNames.Name));
    }

    /// <summary>Copied one below the other, the two sides are one card.</summary>
    [Fact]
    public void BothSidesOfAResidencePermit_AreOne()
    {
        var first = "81000019900307771";
        var back = Back("港澳居民居住证", At("通行证号码", 20.5, 43.5), At("H12345678", 36, 43.5)).Select(l => l with { Quad = l.Quad.Map(p => new(p.X, p.Y + 700)) });
        var card = Assert.Single(Read(new FakeProbe("H12345678"), [.. IdFront(first + Docs.Identifiers.ResidentIdNumber.CheckCharacter(first), hasEthnicity: false), .. back]));

        Assert.Equal((DocumentKinds.ResidencePermit, "样例甲", "样例市公安局", "H12345678"), (card.Kind, card.ValueOf(FieldNames.Name), card.ValueOf(FieldNames.Authority), card.ValueOf(FieldNames.PermitNumber)));
        Assert.True(card.Region.Bottom > 1000);
    }

    /// <summary>样例省居住证 on the back alone, or on both sides: whichever has the person is the front.</summary>
    [Fact]
    public void SidesThatBothHaveATitle_AreOne()
    {
        var back = new[] { PageOf.Line("样例省居住证", 300, 900, 42), At("签发机关", 5, 96), At("样例市公安局", 17, 96), At("有效期限", 5, 102), At("2025.05.19-2026.05.18", 17, 102) };
        var card = Assert.Single(Read(new FakeProbe("2025.05.19-2026.05.18"), [.. CityPermit("样例省居住证").Where(l => l.Quad.Center.Y < 450), .. back]));

        Assert.Equal(("样例甲", "样例市公安局", "2026-05-18"), (card.ValueOf(FieldNames.Name), card.ValueOf(FieldNames.Authority), card.ValueOf(FieldNames.ValidTo)));
    }

    /// <summary>With its title above the person, as some show it, its address stands behind the same label as without.</summary>
    [Fact]
    public void TitledFrontOfAResidencePermit_HasItsAddress()
    {
        var first = "81000019900307771";
        var card = Assert.Single(Read(new FakeProbe(), [PageOf.Line("港澳居民居住证", 480, 40, 40), .. IdFront(first + Docs.Identifiers.ResidentIdNumber.CheckCharacter(first), hasEthnicity: false)]));

        Assert.Equal((DocumentKinds.ResidencePermit, "样例甲", "山东省威海市环翠区样例路"), (card.Kind, card.ValueOf(FieldNames.Name), card.ValueOf(FieldNames.Address)));
    }

    [Theory]
    [InlineData("港澳居民居住证", "H12345678")]
    [InlineData("台湾居民居住证", "12345678")]
    public void BackOfAResidencePermit_IsReadWithItsPermitNumber(string title, string number)
    {
        var card = Assert.Single(Read(new FakeProbe(number), Back(title, At("通行证号码", 20.5, 43.5), At(number, 36, 43.5), At("签发次数", 62, 43.5), At("01", 75, 43.5))));

        Assert.Equal(DocumentKinds.ResidencePermit, card.Kind);
        Assert.Equal(("样例市公安局", "2024-05-10", "2029-05-10", number), (card.ValueOf(FieldNames.Authority), card.ValueOf(FieldNames.ValidFrom), card.ValueOf(FieldNames.ValidTo), card.ValueOf(FieldNames.PermitNumber)));
        Assert.All(card.Fields.Values, f => Assert.Equal(FieldStatus.Confirmed, f.Status));
    }

    /// <summary>港澳居民|居住|证: a seal over the title parts its line.</summary>
    [Fact]
    public void TitleInParts_IsOne()
    {
        var parts = Back("港澳居民居住证", At("通行证号码", 20.5, 43.5), At("H12345678", 36, 43.5)).Where(l => l.Text != "港澳居民居住证")
            .Concat([PageOf.Line("港澳居民", 262, 190, 64), PageOf.Line("居住", 530, 192, 62), PageOf.Line("证", 660, 194, 66)]);
        var card = Assert.Single(Read(new FakeProbe("H12345678"), [.. parts]));

        Assert.Equal((DocumentKinds.ResidencePermit, "样例市公安局", "H12345678"), (card.Kind, card.ValueOf(FieldNames.Authority), card.ValueOf(FieldNames.PermitNumber)));
    }

    /// <summary>司马,示例: a comma between surname and given name.</summary>
    [Fact]
    public void ACommaInAName_IsDoubted()
    {
        var card = Assert.Single(Read(new FakeProbe(), [.. TravelPermit().Select(l => l.Text == "样例甲" ? At("司马,示例", 45, 13, 29) : l)]));

        Assert.Equal(("司马示例", FieldStatus.Doubtful), (card.ValueOf(FieldNames.Name), card.Fields[FieldNames.Name].Status));
    }

    [Fact]
    public void BackWhoseTitleWasMisread_IsNoIdCard() =>
        Assert.DoesNotContain(Read(new FakeProbe(), Back("港溴层民屠住讧", At("通行证号码", 20.5, 43.5), At("H12345678", 36, 43.5))), d => d.Kind == DocumentKinds.IdCardBack);

    private static TextLine[] CityPermit(string title, double top = 0) =>
    [
        PageOf.Line(title, 300, 55 + (10 * top), 42), At("姓名", 5, top + 12), At("样例甲", 15, top + 12), At("性别", 5, top + 17.6), At("男", 15, top + 17.6), At("民族", 24, top + 17.6), At("汉", 32, top + 17.6),
        At("出生", 5, top + 23.2), At("1990年3月7日", 15, top + 23.2), At("公民身份号码", 5, top + 28.8), At("371002199003077715", 22, top + 28.8), At("户籍地址", 5, top + 34.4), At("山东省威海市环翠区样例路1号", 19, top + 34.4),
        At("居住地址", 5, top + 40), At("广东省深圳市南山区样例路2号", 19, top + 40), At("签发机关", 5, top + 45.5), At("深圳市公安局", 17, top + 45.5), At("签发日期", 46, top + 45.5), At("2026.05.10", 58, top + 45.5),
    ];

    /// <summary>Under glare one character of the title is lost.</summary>
    [Theory]
    [InlineData("样例市居住证")]
    [InlineData("住〓证")]
    public void CityPermit_IsNoIdCard(string title)
    {
        var card = Assert.Single(Read(new FakeProbe(), CityPermit(title)));

        Assert.Equal(DocumentKinds.ResidencePermit, card.Kind);
        Assert.Equal("371002199003077715", card.ValueOf(FieldNames.IdNumber));
        Assert.Equal("汉", card.ValueOf(FieldNames.Ethnicity));
        Assert.Equal("广东省深圳市南山区样例路2号", card.ValueOf(FieldNames.Address));
        Assert.Equal("山东省威海市环翠区样例路1号", card.ValueOf(FieldNames.RegisteredAddress));
        Assert.Equal("2026-05-10", card.ValueOf(FieldNames.IssuedOn));
    }

    /// <summary>身份证号, of which a watermark swallowed 码.</summary>
    [Theory]
    [InlineData("身份证号码")]
    [InlineData("身份证号")]
    public void NumberBehindALabelWithoutItsEnd_IsRead(string label)
    {
        var lines = CityPermit("样例市居住证").Select(l => l.Text == "公民身份号码" ? At(label, 5, 28.8) : l).ToArray();

        Assert.Equal("371002199003077715", Assert.Single(Read(new FakeProbe(), lines)).ValueOf(FieldNames.IdNumber));
    }

    /// <summary>深圳市公安, whose 局 was lost.</summary>
    [Theory]
    [InlineData("深圳市公安局", FieldStatus.Confirmed)]
    [InlineData("深圳市公安", FieldStatus.Doubtful)]
    [InlineData("广州市公安局大河区分局", FieldStatus.Doubtful)]
    public void OfficeWithoutItsEnd_IsDoubted(string office, FieldStatus status)
    {
        var lines = CityPermit("样例市居住证").Select(l => l.Text == "深圳市公安局" ? At(office, 17, 45.5) : l).ToArray();

        Assert.Equal(status, Assert.Single(Read(new FakeProbe(), lines)).Fields[FieldNames.Authority].Status);
    }

    /// <summary>有效期至 is but a character from 有效期限, behind which stand two dates.</summary>
    [Fact]
    public void DayThatACityPermitLastsUntil_IsItsEnd()
    {
        var card = Assert.Single(Read(new FakeProbe(), [.. CityPermit("样例市居住证"), At("有效期至", 46, 50.5), At("2027.05.09", 58, 50.5)]));

        Assert.Equal(("2026-05-10", "2027-05-09"), (card.ValueOf(FieldNames.IssuedOn), card.ValueOf(FieldNames.ValidTo)));
        Assert.DoesNotContain(FieldNames.ValidFrom, card.Fields.Keys);
    }

    [Fact]
    public void CityPermitWhoseTitleWasNotRead_IsNoIdCard() =>
        Assert.DoesNotContain(Read(new FakeProbe(), CityPermit("样例")), d => d.Kind == DocumentKinds.IdCardFront);

    /// <summary>A certificate about a person has items that no resident ID card has, or calls the same ones otherwise.</summary>
    [Theory]
    [InlineData("年____龄", "29")]
    [InlineData("出生年月", "1990年3月")]
    [InlineData("证书编号", "2015000000000001")]
    public void CertificateAboutAPerson_IsNoIdCard(string label, string value) =>
        Assert.DoesNotContain(Read(new FakeProbe(), IdFront("371002199003077715", more: [At(label, 6.4, 40), At(value, 20, 40)])), d => d.Kind == DocumentKinds.IdCardFront);

    [Fact]
    public void ItsOwnWordForTheNumber_IsNoIdCards() =>
        Assert.DoesNotContain(Read(new FakeProbe(), [.. IdFront("371002199003077715").Select(l => l.Text == "公民身份号码" ? At("身份证号码", 6.4, 47) : l)]), d => d.Kind == DocumentKinds.IdCardFront);

    /// <summary>A form or a chat has the same labels, but not where a card has them; a chat may show a card, too.</summary>
    [Theory]
    [InlineData(false, "访客单", 0)]
    [InlineData(false, "麻烦看一下对吧", 0)]
    [InlineData(true, "麻烦看一下对吧", 1)]
    public void LabelsOutOfPlace_AreNoCards(bool isCard, string beside, int cards)
    {
        TextLine[] form = [At("姓名", 6.4, 10), At("样例甲", 16.3, 10), At("性别", 6.4, 15), At("男", 16.3, 15), At("民族", 25, 15), At("汉", 33, 15), At("出生", 6.4, 25), At("1990年3月7日", 16.3, 25), At("公民身份号码", 6.4, 20), At("371002199003077715", 29.1, 20)];
        Assert.Equal(cards, Read(new FakeProbe(), [At(beside, 6.4, 62), .. isCard ? IdFront("371002199003077715") : form]).Count(d => d.Kind == DocumentKinds.IdCardFront));
    }

    /// <summary>A visitor's slip: 证件号 and the number between the others.</summary>
    [Fact]
    public void NumberBetweenTheOtherItems_IsNoCards() => Assert.DoesNotContain(
        Read(new FakeProbe(), [.. IdFront("371002199003077715").Where(l => l.Text is not ("公民身份号码" or "371002199003077715" or "住址" or "山东省威海市环翠区样例路")), At("证件号:", 6.4, 30), At("371002199003077715", 20, 30)]),
        d => d.Kind == DocumentKinds.IdCardFront);

    /// <summary>Somebody wrote down what both sides say; of a card whose title was lost nothing is lost with it.</summary>
    [Theory]
    [InlineData("身份证371002199003077715", 0)]
    [InlineData("样例", 1)]
    public void ItemsOfBothSides_AreNoBack(string above, int backs) =>
        Assert.Equal(backs, Read(new FakeProbe(), At(above, 20.5, 27), At("签发机关", 20.5, 31.5), At("样例市公安局", 36, 31.5), At("有效期限", 20.5, 37.5), At("2024.05.10-2029.05.10", 36, 37.5)).Count(d => d.Kind == DocumentKinds.IdCardBack));

    [Fact]
    public void IdCardAboveACityPermit_IsOne() =>
        Assert.Equal([DocumentKinds.IdCardFront, DocumentKinds.ResidencePermit], Read(new FakeProbe(), [.. IdFront("371002199003077715"), .. CityPermit("样例市居住证", 58)]).Select(d => d.Kind).Order(StringComparer.Ordinal));

    /// <summary>The card's other side is copied beside it: its rows are not the zone's. The second reader loses a filler now and then, and looks again.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void ZoneBesideTheOtherSide_IsReadByTheSecondReader(double losesUntil)
    {
        static char Check(string text) => Docs.Identifiers.Mrz.MrzCheckDigit.Of(text)!.Value;
        const string number = "H12345678", birth = "900307", expiry = "340509";
        var first = $"CRCHN{number}{Check(number)}<<<<<<<<<<<<<<<";
        var second = $"{birth}{Check(birth)}M{expiry}{Check(expiry)}CHN<<<<<<<<<<<";
        second += Check($"{first[5..]}{second[..7]}{second[8..15]}{second[18..29]}");
        TextLine[] zone = [PageOf.Line(first, 1000, 387, 40), PageOf.Line(second, 1000, 461, 40), PageOf.Line("YANG<<YANGLI<<<<<<<<<<<<<<<<<<", 1000, 535, 40)];
        TextLine[] lost = [PageOf.Line(first.Replace("1234", "14", StringComparison.Ordinal), 1000, 387, 40), PageOf.Line(second.Replace("900307", "90037", StringComparison.Ordinal), 1000, 461, 40), zone[2]];
        var probe = new FakeProbe
        {
            Answer = quad => lost.Zip(zone).FirstOrDefault(l => quad.Left > 900 && Math.Abs(l.First.Quad.Center.Y - quad.Center.Y) < 20) is { Second: { } line, First: { } seen }
                ? quad.Width > seen.Quad.Width + losesUntil || losesUntil == 0 ? line.Text : line.Text.Remove(5, 1)
                : null,
        };

        var sides = Read(probe, [.. TravelPermit(), .. lost]);

        Assert.Equal(2, sides.Count);
        Assert.Contains(sides, s => s.ValueOf(FieldNames.BirthDate) == "1990-03-07" && s.Fields[FieldNames.BirthDate].Evidence.Contains("mrzCheckDigit"));
    }

    /// <summary>The second reader takes figures of the zone's type for letters; where only figures may stand the page's own sees the same again.</summary>
    [Theory]
    [InlineData("900307", 0.99, FieldStatus.Confirmed)]
    [InlineData("900301", 0.99, FieldStatus.Doubtful)]
    [InlineData("900307", 0.5, FieldStatus.Doubtful)]
    public void FiguresOfAZone_AreLookedAtAgain(string again, double score, FieldStatus status)
    {
        static char Check(string text) => Docs.Identifiers.Mrz.MrzCheckDigit.Of(text)!.Value;
        const string number = "H12345678", birth = "900307", expiry = "340509";
        var first = $"CRCHN{number}{Check(number)}<<<<<<<<<<<<<<<";
        var second = $"{birth}{Check(birth)}M{expiry}{Check(expiry)}CHN<<<<<<<<<<<";
        second += Check($"{first[5..]}{second[..7]}{second[8..15]}{second[18..29]}");
        var probe = new FakeProbe("SOMETHINGELSE<<<<<<<<<<<<<<<<<") { Again = again, AgainScore = score };
        var zone = Assert.Single(Read(probe, PageOf.Line(first, 100, 387, 40), PageOf.Line(second, 100, 461, 40), PageOf.Line("YANG<<YANGLI<<<<<<<<<<<<<<<<<<", 100, 535, 40)));

        Assert.Equal(("1990-03-07", status), (zone.ValueOf(FieldNames.BirthDate), zone.Fields[FieldNames.BirthDate].Status));
        Assert.Equal(("男", FieldStatus.Confirmed), (zone.ValueOf(FieldNames.Sex), zone.Fields[FieldNames.Sex].Status));
    }

    [Theory]
    [InlineData("港澳居民来往内地通行证", "H12345678")]
    [InlineData("台湾居民来往大陆通行证", "12345678")]
    public void TravelPermit_IsRead_ItsNumberOnlyWithTheSecondReader(string title, string number)
    {
        var card = Assert.Single(Read(new FakeProbe(number), TravelPermit(title, number)));

        Assert.Equal(DocumentKinds.MainlandTravelPermit, card.Kind);
        Assert.Equal(("样例甲", "男", "1990-03-07", number), (card.ValueOf(FieldNames.Name), card.ValueOf(FieldNames.Sex), card.ValueOf(FieldNames.BirthDate), card.ValueOf(FieldNames.IdNumber)));
        Assert.Equal(("2024-05-10", "2034-05-09"), (card.ValueOf(FieldNames.ValidFrom), card.ValueOf(FieldNames.ValidTo)));
        Assert.All(card.Fields.Values, f => Assert.Equal(FieldStatus.Confirmed, f.Status));
        Assert.Equal(FieldStatus.Doubtful, Read(new FakeProbe("H12345679"), TravelPermit(title, number))[0].Fields[FieldNames.IdNumber].Status);
        Assert.Equal(FieldStatus.Confirmed, Read(new FakeProbe("12") { Latin = $":{number}," }, TravelPermit(title, number))[0].Fields[FieldNames.IdNumber].Status);
    }

    /// <summary>Labels set smaller than usual above their values: the lowest is the card's own.</summary>
    [Fact]
    public void TravelPermitWithSmallLabels_HasItsNumber()
    {
        TextLine[] card =
        [
            PageOf.Line("港澳居民来往内地通行证", 100, 40, 50), PageOf.Line("姓名", 400, 190, 22), PageOf.Line("样例甲", 400, 238, 37), PageOf.Line("出生日期", 400, 360, 22), PageOf.Line("1990.03.07", 400, 408, 33),
            PageOf.Line("有效期限", 400, 480, 22), PageOf.Line("2024.05.10-2034.05.09", 400, 528, 31), PageOf.Line("签发机关", 400, 600, 22), PageOf.Line("公安部出入境管理局", 400, 648, 35),
            PageOf.Line("证件号码", 400, 728, 22), PageOf.Line("H12345678", 400, 776, 45),
        ];

        Assert.Equal("H12345678", Assert.Single(Read(new FakeProbe("H12345678"), card)).ValueOf(FieldNames.IdNumber));
    }

    [Fact]
    public void PermitOfMainlanders_IsNone() =>
        Assert.DoesNotContain(Read(new FakeProbe(), TravelPermit("往来港澳通行证", "C12345678")), d => d.Kind == DocumentKinds.MainlandTravelPermit);

    [Fact]
    public void Passport_IsProvenByItsZone()
    {
        var passport = Assert.Single(Read(new FakeProbe(), Passport(Numbers())));

        Assert.Equal(DocumentKinds.Passport, passport.Kind);
        Assert.Equal(("E12345678", "1990-03-07", "2034-05-09", "2024-05-10"), (passport.ValueOf(FieldNames.IdNumber), passport.ValueOf(FieldNames.BirthDate), passport.ValueOf(FieldNames.ValidTo), passport.ValueOf(FieldNames.IssuedOn)));
        Assert.Equal(("样例甲", "YANG", "YANGLI", "男", "CHN"), (passport.ValueOf(FieldNames.Name), passport.ValueOf(FieldNames.Surname), passport.ValueOf(FieldNames.GivenNames), passport.ValueOf(FieldNames.Sex), passport.ValueOf(FieldNames.Nationality)));
        Assert.All(passport.Fields.Values, f => Assert.Equal(FieldStatus.Confirmed, f.Status));
    }

    [Fact]
    public void DateOfIssueInTwoParts_IsRead()
    {
        TextLine[] parted = [.. Passport(Numbers()).Where(l => l.Text != "10 05月/MAY 2024"), At("10 05月/MAY", 88, 41.6, 31), At("2024", 110, 41.6, 31)];

        Assert.Equal("2024-05-10", Assert.Single(Read(new FakeProbe(), parted)).ValueOf(FieldNames.IssuedOn));
    }

    /// <summary>The page's reader loses letters and digits of OCR-B; the other one, told what a zone is made of, does not.</summary>
    [Fact]
    public void ZoneOfWhichCharactersWereLost_IsReadByTheSecondReader()
    {
        var whole = Passport(Numbers());
        TextLine[] lost = [.. whole[..^2], PageOf.Line("P<CHNYAG<<ANGLI<<<<<<<<<<<<<<<<<<<<<<<<<<<", 65, 705, 50.8), PageOf.Line(Numbers().Replace("900307", "90037", StringComparison.Ordinal), 65, 769, 50.8)];
        var probe = new FakeProbe { Answer = quad => whole[^2..].FirstOrDefault(l => Math.Abs(l.Quad.Center.Y - quad.Center.Y) < 20)?.Text };

        var passport = Assert.Single(Read(probe, lost));

        Assert.Equal(("E12345678", "1990-03-07", "YANG", "YANGLI"), (passport.ValueOf(FieldNames.IdNumber), passport.ValueOf(FieldNames.BirthDate), passport.ValueOf(FieldNames.Surname), passport.ValueOf(FieldNames.GivenNames)));
        Assert.All(passport.Fields.Values, f => Assert.Equal(FieldStatus.Confirmed, f.Status));
    }

    /// <summary>A thin letter passed over in the print is no other name; another letter is.</summary>
    [Theory]
    [InlineData("YANG,YANGL", FieldStatus.Confirmed)]
    [InlineData("YANG,YANGLU", FieldStatus.Doubtful)]
    [InlineData("YANG,YANG", FieldStatus.Doubtful)]
    public void NameThatIsPrintedWithoutItsThinLetter_IsTheZones(string printed, FieldStatus status)
    {
        var passport = Read(new FakeProbe(), [.. Passport(Numbers()).Select(l => l.Text == "YANG,YANGLI" ? At(printed, 72, 23.6, 31) : l)])[0];

        Assert.Equal(("YANGLI", status), (passport.ValueOf(FieldNames.GivenNames), passport.Fields[FieldNames.GivenNames].Status));
    }

    /// <summary>G and 6 have the same check digit: where the readers differ and nothing is printed, a person looks.</summary>
    [Fact]
    public void ReadersThatDifferInAnUncheckedWay_LeaveADoubt()
    {
        var lines = Passport(Numbers("G12345678"), printed: "").Where(l => l.Text.Length > 0).ToArray();
        var probe = new FakeProbe { Answer = quad => Math.Abs(quad.Center.Y - lines[^1].Quad.Center.Y) < 20 ? Numbers("612345678") : null };

        Assert.Equal(FieldStatus.Doubtful, Read(probe, lines)[0].Fields[FieldNames.IdNumber].Status);
    }

    [Fact]
    public void SexThatTheZoneContradicts_IsDoubtful() =>
        Assert.Equal(FieldStatus.Doubtful, Read(new FakeProbe(), Passport(Numbers(sex: 'F')))[0].Fields[FieldNames.Sex].Status);

    [Fact]
    public void NumberWhoseDigitFails_IsDoubtful() =>
        Assert.Equal(FieldStatus.Doubtful, Read(new FakeProbe(), Passport(Numbers().Replace("E12345678", "E12345679", StringComparison.Ordinal)))[0].Fields[FieldNames.IdNumber].Status);

    [Fact]
    public void PassportWithoutItsZone_IsStillOne_AndDoubtful()
    {
        var lines = Passport(Numbers()).Where(l => !l.Text.Contains('<', StringComparison.Ordinal)).ToArray();
        var passport = Assert.Single(Read(new FakeProbe(), lines));

        Assert.Equal(DocumentKinds.Passport, passport.Kind);
        Assert.Equal(("E12345678", FieldStatus.Doubtful), (passport.ValueOf(FieldNames.IdNumber), passport.Fields[FieldNames.IdNumber].Status));
        Assert.Contains(passport.Issues, i => i.Code == "passport.zone");
    }

    [Theory]
    [InlineData("911124199003070024", "1990.03.07", FieldStatus.Confirmed)]
    [InlineData("911124199003070025", "1990.03.07", FieldStatus.Doubtful)]
    [InlineData("CAN110190030712", "1990.03.07", FieldStatus.Doubtful)]
    public void PermanentResidenceCard_IsProvenByItsNumber(string number, string birth, FieldStatus expected)
    {
        var card = Assert.Single(Read(new FakeProbe(),
            PageOf.Line("外国人永久居留身份证", 240, 55, 38), At("姓名", 6, 12.5), At("SPECIMEN,ERIKA__ANNA", 21, 12.5), At("性别", 6, 20.7), At("女", 21, 20.7), At("国籍", 28, 20.7), At("加拿大", 36, 20.7),
            At("出生日期", 6, 28.9), At(birth, 21, 28.9), At("有效期限", 6, 37.1), At("2024.05.10-2034.05.09", 21, 37.1), At("证件号码", 6, 45.3), At(number, 21, 45.3)));

        Assert.Equal(DocumentKinds.PermanentResidenceCard, card.Kind);
        // The second given name stands apart.
        Assert.Equal(("SPECIMEN,ERIKAANNA", "女", "加拿大", number), (card.ValueOf(FieldNames.Name), card.ValueOf(FieldNames.Sex), card.ValueOf(FieldNames.Nationality), card.ValueOf(FieldNames.IdNumber)));
        Assert.Equal(expected, card.Fields[FieldNames.IdNumber].Status);
    }

    /// <summary>A comma parts the surname from the rest; where none was read it may have been passed over.</summary>
    [Theory]
    [InlineData("SPECIMEN,ERIKA", "SPECIMEN,ERIKA", FieldStatus.Confirmed)]
    [InlineData("SPECIMEN.ERIKA", "SPECIMEN,ERIKA", FieldStatus.Confirmed)]
    [InlineData("SPECIMENERIKA", "SPECIMENERIKA", FieldStatus.Doubtful)]
    public void ALatinNameWithoutItsComma_IsDoubted(string printed, string expected, FieldStatus status)
    {
        var card = Assert.Single(Read(new FakeProbe(),
            PageOf.Line("外国人永久居留身份证", 240, 55, 38), At("姓名", 6, 12.5), At(printed, 21, 12.5), At("性别", 6, 20.7), At("女", 21, 20.7), At("国籍", 28, 20.7), At("加拿大", 36, 20.7),
            At("出生日期", 6, 28.9), At("1990.03.07", 21, 28.9), At("有效期限", 6, 37.1), At("2024.05.10-2034.05.09", 21, 37.1), At("证件号码", 6, 45.3), At("911124199003070024", 21, 45.3)));

        Assert.Equal((expected, status), (card.ValueOf(FieldNames.Name), card.Fields[FieldNames.Name].Status));
    }

    [Fact]
    public void TemporaryCard_IsSaidToBeOne()
    {
        var title = Assert.Single(Read(new FakeProbe(), PageOf.Line("中华人民共和国", 293, 90, 64), PageOf.Line("临时居民身份证", 262, 190, 74)));
        Assert.Contains(title.Issues, i => i.Code == "card.temporary");

        var side = Read(new FakeProbe(), IdFront("371002199003077715", true, At("签发机关", 6.4, 36), At("样例市公安局", 18, 36), At("有效期限", 6.4, 40.5), At("2026.09.01-2026.12.01", 18, 40.5)));
        Assert.Contains(Assert.Single(side, d => d.Kind == DocumentKinds.IdCardFront).Issues, i => i.Code == "card.temporary");
    }

    [Theory]
    [InlineData("学生证")]
    [InlineData("中华人民共和国机动车驾驶证")]
    [InlineData("发证机关")]
    public void CardOfAnotherKind_IsNoIdCard(string words) =>
        Assert.DoesNotContain(Read(new FakeProbe(), IdFront("371002199003077715", true, At(words, 30, 4))), d => d.Kind == DocumentKinds.IdCardFront);

    [Fact]
    public void SentenceThatQuotesACard_IsNone() =>
        Assert.DoesNotContain(
            Read(new FakeProbe(), At("在职证明", 60, 10, 60), At("兹证明样例甲,女,公民身份号码:371002199003077715,住址:山东省威海市环翠区", 5, 30), At("样例路1号,自2021年3月起在我单位工作。特此证明。", 5, 36)),
            d => d.Kind == DocumentKinds.IdCardFront);
}
