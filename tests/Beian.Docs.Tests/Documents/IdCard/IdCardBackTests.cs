using Beian.Docs.Documents;
using Beian.Docs.Documents.IdCardBack;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.IdCard;

public sealed class IdCardBackTests
{
    private static TextLine[] Card(string validity, string authority = "威海市公安局环翠分局") =>
    [
        PageOf.Line("中华人民共和国", 293, 90, 64),
        PageOf.Line("居民身份证", 262, 190, 103),
        PageOf.Line("签发机关", 205, 402, 27),
        PageOf.Line(authority, 360, 402, 31),
        PageOf.Line("有效期限", 205, 470, 27),
        PageOf.Line(validity, 360, 470, 31),
    ];

    private static DocumentReading Read(string validity, string authority = "威海市公安局环翠分局")
    {
        var page = PageOf.View(new FakeProbe(), Card(validity, authority));
        var kind = new IdCardBackKind();
        return kind.Read(Assert.Single(kind.Find(page)), page);
    }

    /// <summary>A watermark lies over 居民身份证 and 签发机关; the country and a term stand on other papers, too.</summary>
    [Theory]
    [InlineData("威海市公安局环翠分局", 1)]
    [InlineData("威海市样例管理局", 0)]
    public void CardWithoutItsTitle_IsKnownByItsOffice(string authority, int found) =>
        Assert.Equal(found, new IdCardBackKind().Find(PageOf.View(new FakeProbe(), [.. Card("2016.07.12-2036.07.12", authority).Where(l => l.Text is not ("居民身份证" or "签发机关"))])).Count);

    /// <summary>Cards on one page lie as they were put: the rows of this one run down, those of the page do not.</summary>
    [Fact]
    public void CardThatLiesAskew_IsReadInItsOwnRows()
    {
        TextLine Turned(TextLine line) => new(line.Quad.Map(p => new(p.X - (0.2 * p.Y), p.Y + (0.2 * p.X))), line.Chars);
        var page = PageOf.View(new FakeProbe(),
            [.. Card("2016.07.12-2036.07.12").Select(Turned), .. Enumerable.Range(0, 8).Select(i => PageOf.Line("旁边另一张证件上的一行很长很长的文字样例文字样例文字样例", 1400, 100 + (60 * i), 31))]);
        var kind = new IdCardBackKind();
        var card = kind.Read(Assert.Single(kind.Find(page)), page);

        Assert.Equal(("威海市公安局环翠分局", "2016-07-12", "2036-07-12"), (card.ValueOf(FieldNames.Authority), card.ValueOf(FieldNames.ValidFrom), card.ValueOf(FieldNames.ValidTo)));
    }

    /// <summary>What two readers see differently in 长期 says nothing of the day before it.</summary>
    [Fact]
    public void ADoubtIn长期_IsNoneOfTheDay()
    {
        var lines = Card("2016.07.12-长期");
        RecognizedChar[] chars = [.. lines[^1].Chars];
        chars[^2] = chars[^2] with { Confidence = 0.5, Alternative = "氏", AlternativeConfidence = 0.5 };
        lines[^1] = lines[^1] with { Chars = chars };
        var page = PageOf.View(new FakeProbe("别的"), lines);
        var kind = new IdCardBackKind();
        var from = kind.Read(Assert.Single(kind.Find(page)), page).Fields[FieldNames.ValidFrom];

        Assert.Equal(("2016-07-12", FieldStatus.Confirmed), (from.Value, from.Status));
    }

    /// <summary>A watermark's words beside the office, as well read but far paler.</summary>
    [Theory]
    [InlineData(0.3, FieldStatus.Confirmed)]
    [InlineData(0.9, FieldStatus.Doubtful)]
    public void PalerWordsBesideTheOffice_AreNoneOfIt(double contrast, FieldStatus expected)
    {
        var page = PageOf.View(new FakeProbe(), [.. Card("2016.07.12-2036.07.12", "威海市公安局"), PageOf.Line("样例", 565, 398, 40) with { Contrast = contrast }]);
        var kind = new IdCardBackKind();

        Assert.Equal(expected, kind.Read(Assert.Single(kind.Find(page)), page).Fields[FieldNames.Authority].Status);
    }

    /// <summary>The end of a watermark, which reads as well as the name does.</summary>
    [Theory]
    [InlineData("用威海市公安局环翠分局", "威海市公安局环翠分局")]
    [InlineData("样例市公安局", "样例市公安局")]
    public void OfficeBeginsWithItsPlace(string read, string authority) => Assert.Equal(authority, Read("2016.07.12-2036.07.12", read).ValueOf(FieldNames.Authority));

    /// <summary>The other reader errs alike in the first character.</summary>
    [Theory]
    [InlineData("威海市公安局环翠分局", FieldStatus.Confirmed)]
    [InlineData("成海市公安局环翠分局", FieldStatus.Doubtful)]
    [InlineData("威海市安局环翠分局", FieldStatus.Doubtful)]
    public void OfficeOfAPlaceThatDoesNotExist_IsDoubtedWhereItIsUnsure(string read, FieldStatus status)
    {
        var lines = Card("2016.07.12-2036.07.12", read);
        lines = [.. lines.Select(l => l.Text != read ? l : l with { Chars = [.. l.Chars.Select((c, i) => i == 0 ? c with { Confidence = 0.5 } : c)] })];
        var page = PageOf.View(new FakeProbe(read), lines);
        var kind = new IdCardBackKind();

        Assert.Equal(status, kind.Read(Assert.Single(kind.Find(page)), page).Fields[FieldNames.Authority].Status);
    }

    /// <summary>A stroke of the pattern behind the dates, hardly seen.</summary>
    [Fact]
    public void SpeckBehindTheDates_ProvesNothing()
    {
        var lines = Card("2016.07.12-2036.07.12|");
        lines[^1] = lines[^1] with { Chars = [.. lines[^1].Chars.Select(c => c.Text == "|" ? c with { Confidence = 0.1 } : c)] };
        var page = PageOf.View(new FakeProbe(), lines);
        var kind = new IdCardBackKind();

        Assert.Equal(FieldStatus.Confirmed, kind.Read(Assert.Single(kind.Find(page)), page).Fields[FieldNames.ValidTo].Status);
    }

    [Theory]
    [InlineData("2016.07.12-2036.07.12", "2016-07-12", "2036-07-12")]
    [InlineData("2004.10.27-长期", "2004-10-27", "长期")]
    [InlineData("2020.02.03—2030.02.03", "2020-02-03", "2030-02-03")]
    public void Validity_IsReadAndConfirmed(string printed, string from, string to)
    {
        var card = Read(printed);

        Assert.Equal(from, card.ValueOf(FieldNames.ValidFrom));
        Assert.Equal(to, card.ValueOf(FieldNames.ValidTo));
        Assert.Equal(FieldStatus.Confirmed, card.Fields[FieldNames.ValidTo].Status);
        Assert.Equal("威海市公安局环翠分局", card.ValueOf(FieldNames.Authority));
    }

    [Theory]
    [InlineData("威海市公安局环翠分局", FieldStatus.Confirmed)]
    [InlineData("大理白族自治州公安局大理分局", FieldStatus.Confirmed)]
    [InlineData("大理白族自治公安局大理分局", FieldStatus.Doubtful)]
    [InlineData("阿鲁科尔沁旗公安局", FieldStatus.Confirmed)]
    [InlineData("市公安局环翠分局", FieldStatus.Doubtful)]
    [InlineData("公安局环翠分局", FieldStatus.Doubtful)]
    public void OfficeThatDoesNotSayWhereItIs_HasLostItsBeginning(string authority, FieldStatus status) =>
        Assert.Equal(status, Read("2016.07.12-2036.07.12", authority).Fields[FieldNames.Authority].Status);

    [Fact]
    public void StrokeOfThePattern_IsNoPartOfTheOffice() =>
        Assert.Equal("威海市公安局环翠分局", Read("2016.07.12-2036.07.12", "威海市公安局环翠分局C").ValueOf(FieldNames.Authority));

    /// <summary>A watermark's line has swallowed it: it is looked for in its place, and never vouched for.</summary>
    [Theory]
    [InlineData("2021.08.03-长期", "长期")]
    [InlineData("仅供备案", null)]
    public void TermThatIsNowhere_IsLookedForBehindItsLabel(string seen, string? to)
    {
        var page = PageOf.View(new FakeProbe { Again = seen }, [.. Card("2016.07.12-2036.07.12").SkipLast(1)]);
        var kind = new IdCardBackKind();
        var card = kind.Read(Assert.Single(kind.Find(page)), page);

        Assert.Equal(to, card.ValueOf(FieldNames.ValidTo));
        Assert.NotEqual(FieldStatus.Confirmed, card.Fields[FieldNames.ValidTo].Status);
    }

    [Fact]
    public void TermThatNoCardHas_IsDoubtful() =>
        Assert.Equal(FieldStatus.Doubtful, Read("2016.07.12-2037.07.12").Fields[FieldNames.ValidTo].Status);

    /// <summary>No county of 广州 is called 大河区.</summary>
    [Fact]
    public void CountyOfAnOffice_ThatIsNone_IsTheOneMeant_AndDoubtful()
    {
        var authority = Read("2016.07.12-2036.07.12", "广州市公安局大河区分局").Fields[FieldNames.Authority];

        Assert.Equal(("广州市公安局天河区分局", FieldStatus.Doubtful), (authority.Value, authority.Status));
    }

    /// <summary>An office in two lines, the label level with the second.</summary>
    [Fact]
    public void OfficeInTwoLines_IsReadWhole()
    {
        var page = PageOf.View(new FakeProbe(), [.. Card("2016.07.12-2036.07.12", "公安局环翠分局"), PageOf.Line("山东省威海市", 360, 360, 31)]);
        var kind = new IdCardBackKind();

        Assert.Equal("山东省威海市公安局环翠分局", kind.Read(Assert.Single(kind.Find(page)), page).ValueOf(FieldNames.Authority));
    }
}
