using Beian.Docs.Documents;
using Beian.Docs.Documents.IdCardFront;
using Beian.Docs.Recognition;

namespace Beian.Docs.Tests.Documents.IdCard;

public sealed class IdCardFrontTests
{
    private const double Scale = 10;

    private static TextLine At(string text, double mmX, double mmY, double em = 27, double confidence = 0.995) =>
        PageOf.Line(text, mmX * Scale, mmY * Scale, em, confidence);

    private static TextLine[] Card(string name = "样例甲", string number = "371002199003077715", string sex = "男", double confidence = 0.995) =>
    [
        At("姓名", 6.4, 10, 25),
        At(name, 16.3, 10, 32, confidence),
        At("性别", 6.4, 16.7, 25),
        At(sex, 16.3, 16.7),
        At("民族", 25.3, 16.7, 25),
        At("汉", 33.1, 16.7),
        At("出生", 6.4, 23.1, 25),
        At("1990年3月7日", 16.3, 23.1, 23),
        At("住址", 6.4, 30, 25),
        At("山东省威海市环翠区样例路", 16.3, 30),
        At("88号2单元301室", 16.3, 34.3),
        At("公民身份号码", 6.4, 47, 25),
        At(number, 29.1, 47, 51),
    ];

    private static DocumentReading Read(FakeProbe probe, params TextLine[] lines)
    {
        var page = PageOf.View(probe, lines);
        var kind = new IdCardFrontKind();
        return kind.Read(Assert.Single(kind.Find(page)), page);
    }

    /// <summary>A teacher's certificate has a name, a sex, an ethnicity, a date and a citizen's number as well.</summary>
    [Theory]
    [InlineData("编号")]
    [InlineData("工号:")]
    public void CardWithAnotherCardsLabel_IsNoIdCard(string label) =>
        Assert.Empty(new IdCardFrontKind().Find(PageOf.View(new FakeProbe(), [.. Card(), At(label, 6.4, 38, 25)])));

    /// <summary>The number stands at the foot of an ID card; a driving license prints it first, a register page among others.</summary>
    [Theory]
    [InlineData("准驾车型C1", 50, 62)]
    [InlineData("户主或与户主关系", 70, 4)]
    public void ItemsOfAnotherPaperAround_MakeItNoIdCard(string item, double x, double y) =>
        Assert.Empty(new IdCardFrontKind().Find(PageOf.View(new FakeProbe(), [.. Card(), At(item, x, y, 25)])));

    /// <summary>PP-OCRv4 sees another form of the character, which no group is called; two groups differ in one character, too.</summary>
    [Theory]
    [InlineData("畲", "畬", FieldStatus.Confirmed)]
    [InlineData("东乡", "车", FieldStatus.Confirmed)]
    [InlineData("独龙", "鄂", FieldStatus.Confirmed)]
    [InlineData("侗", "傣", FieldStatus.Doubtful)]
    public void GroupThatReadersDisagreeAbout_IsConfirmedWhereTheOthersIsNone(string read, string other, FieldStatus status)
    {
        var ethnicity = At(read, 33.1, 16.7);
        ethnicity = ethnicity with { Chars = [.. ethnicity.Chars.Select((c, i) => i > 0 ? c : c with { Confidence = 0.4, Alternative = other, AlternativeConfidence = 0.9 })] };

        Assert.Equal(status, Read(new FakeProbe(), [.. Card().Where(l => l.Text != "汉"), ethnicity]).Fields[FieldNames.Ethnicity].Status);
    }

    /// <summary>The last line is full: 室 may have gone to the next one, unless nothing is printed there.</summary>
    [Theory]
    [InlineData(0.001, FieldStatus.Confirmed)]
    [InlineData(0.02, FieldStatus.Doubtful)]
    public void AddressThatEndsInANumber_IsWholeWhereNothingIsBelow(double ink, FieldStatus status)
    {
        var lines = Card().Where(l => l.Text != "88号2单元301室").Append(At("青云小区幸福里2号2单元301", 16.3, 34.3)).ToArray();

        Assert.Equal(status, Read(new FakeProbe { Ink = ink }, lines).Fields[FieldNames.Address].Status);
    }

    /// <summary>Eleven characters a line: 样例样例统|路312号 has lost 一. Where no line is longer than ten the card breaks earlier.</summary>
    [Theory]
    [InlineData("浙江省杭州市西湖区统", "路312号金海湾7幢1单元", 0, FieldStatus.Doubtful)]
    [InlineData("浙江省杭州市西湖区统一", "路312号金海湾7幢1单元", 0.05, FieldStatus.Confirmed)]
    [InlineData("浙江省杭州市西湖区样", "例路312号样例7幢1室", 0, FieldStatus.Confirmed)]
    [InlineData("浙江省杭州市西湖区统", "路312号样例7幢1室", 0.05, FieldStatus.Doubtful)]
    public void AddressWithRoomForMoreOnALine_HasLostACharacter(string first, string second, double ink, FieldStatus status)
    {
        TextLine[] lines = [.. Card().Where(l => !l.Text.StartsWith("山东", StringComparison.Ordinal) && !l.Text.StartsWith("88", StringComparison.Ordinal)), At(first, 16.3, 30), At(second, 16.3, 34.3), At("8室", 16.3, 38.6)];

        Assert.Equal(status, Read(new FakeProbe { Ink = ink }, lines).Fields[FieldNames.Address].Status);
    }

    /// <summary>A watermark's line has swallowed it: it is looked for in its place, and never vouched for.</summary>
    [Theory]
    [InlineData("样例", "样例")]
    [InlineData("仅供备案使用", null)]
    [InlineData(null, null)]
    public void NameThatIsNowhere_IsLookedForBehindItsLabel(string? seen, string? name)
    {
        var card = Read(new FakeProbe { Again = seen }, [.. Card().Where(l => l.Text != "样例甲")]);

        Assert.Equal(name, card.ValueOf(FieldNames.Name));
        Assert.NotEqual(FieldStatus.Confirmed, card.Fields[FieldNames.Name].Status);
    }

    /// <summary>Ink behind two characters: a third was passed over.</summary>
    [Theory]
    [InlineData("样例", 0.001, FieldStatus.Confirmed)]
    [InlineData("样例", 0.03, FieldStatus.Doubtful)]
    [InlineData("样例甲", 0.03, FieldStatus.Confirmed)]
    public void NameOfTwoCharacters_IsWholeWhereNoInkIsBehind(string name, double ink, FieldStatus status) =>
        Assert.Equal(status, Read(new FakeProbe { Ink = ink }, Card(name)).Fields[FieldNames.Name].Status);

    /// <summary>The detector passed over 一 at the line's end; a longer crop shows it.</summary>
    [Theory]
    [InlineData("辽宁省沈阳市和平区统一", "辽宁省沈阳市和平区统一路298号", FieldStatus.Doubtful)]
    [InlineData("辽宁省沈阳市和平区统-", "辽宁省沈阳市和平区统一路298号", FieldStatus.Doubtful)]
    [InlineData("辽宁省沈阳市和平区统", "辽宁省沈阳市和平区统路298号", FieldStatus.Confirmed)]
    [InlineData("辽宁省沈阳市和平区统,", "辽宁省沈阳市和平区统路298号", FieldStatus.Confirmed)]
    public void OneThatNoBoxHolds_IsSeenInALongerCrop(string seen, string address, FieldStatus status)
    {
        var card = Read(
            new FakeProbe { Again = seen },
            [.. Card().Where(l => !l.Text.StartsWith("山东", StringComparison.Ordinal) && !l.Text.StartsWith("88", StringComparison.Ordinal)), At("辽宁省沈阳市和平区统", 16.3, 30), At("路298号", 16.3, 34.3)]);

        Assert.Equal((address, status), (card.ValueOf(FieldNames.Address), card.Fields[FieldNames.Address].Status));
    }

    /// <summary>统一路, broken behind 一, of which one recognizer thinks that it is a cross.</summary>
    [Theory]
    [InlineData("-", null)]
    [InlineData("-", "+")]
    [InlineData("一", "-")]
    public void DashAtTheEndOfALine_IsANumber(string dash, string? other)
    {
        var line = At("湖北省武汉市武昌区统" + dash, 16.3, 30);
        line = line with { Chars = [.. line.Chars.Select(c => c.Text == dash ? c with { Confidence = 0.82, Alternative = other } : c)] };
        TextLine[] lines = [.. Card().Where(l => !l.Text.StartsWith("山东", StringComparison.Ordinal) && !l.Text.StartsWith("88", StringComparison.Ordinal)), line, At("路3号", 16.3, 34.3)];

        Assert.Equal("湖北省武汉市武昌区统一路3号", Read(new FakeProbe("湖北省武汉市武昌区统一路3号"), lines).ValueOf(FieldNames.Address));
    }

    [Fact]
    public void AnAddressWithAWordLikeALabel_IsWhole()
    {
        var lines = Card().Where(l => !l.Text.StartsWith("山东", StringComparison.Ordinal)).Append(At("山东省威海市环翠区民族大道", 16.3, 30)).ToArray();

        Assert.Equal(("山东省威海市环翠区民族大道88号2单元301室", "汉"), Read(new FakeProbe(), lines) is var card ? (card.ValueOf(FieldNames.Address), card.ValueOf(FieldNames.Ethnicity)) : default);
    }

    [Fact]
    public void ACopyThatLostItsLabels_IsFoundByItsNumber()
    {
        string[] labels = ["姓名", "性别", "民族", "出生", "住址", "公民身份号码"];
        var card = Read(new FakeProbe(), [.. Card().Where(l => !labels.Contains(l.Text))]);

        Assert.Equal(("样例甲", FieldStatus.Confirmed), (card.ValueOf(FieldNames.Name), card.Fields[FieldNames.Name].Status));
        Assert.Equal(("371002199003077715", FieldStatus.Confirmed), (card.ValueOf(FieldNames.IdNumber), card.Fields[FieldNames.IdNumber].Status));
        Assert.Equal("山东省威海市环翠区样例路88号2单元301室", card.ValueOf(FieldNames.Address));
    }

    /// <summary>Printers set numbers wider than the standard; a thin 1 and the labels of the date get lost, and dust of others is read.</summary>
    [Fact]
    public void ACopyThatLostItsLabels_IsFoundWithAWideNumberAndDust()
    {
        string[] lost = ["姓名", "性别", "民族", "出生", "住址", "公民身份号码", "1990年3月7日"];
        var card = Read(new FakeProbe(),
            [.. Card().Where(l => !lost.Contains(l.Text) && l.Text.Length < 18), At("1990", 16.3, 23.1, 23), At("3", 29, 23.1, 20), At("色", 6.4, 10, 18), At("371002199003077715", 28, 47, 58)]);

        Assert.Equal(("样例甲", "男", "汉"), (card.ValueOf(FieldNames.Name), card.ValueOf(FieldNames.Sex), card.ValueOf(FieldNames.Ethnicity)));
        Assert.Equal("山东省威海市环翠区样例路88号2单元301室", card.ValueOf(FieldNames.Address));
    }

    /// <summary>Slanting watermarks are longer than a card's own lines: they do not say how its rows run.</summary>
    [Fact]
    public void WatermarksAcrossACard_DoNotTurnItsRows()
    {
        TextLine Slanted(string text, double x, double y) => PageOf.Line(text, x, y, 40, slope: -0.45);
        var card = Read(new FakeProbe(),
            [.. Card(), Slanted("仅供ICP备案使用2026年11月仅供ICP备案使用", 60, 260), Slanted("仅供ICP备案使用2026年11月", 300, 520), Slanted("备案使用2026年11月仅供ICP备案使用", 420, 460), Slanted("仅供ICP备案使用2026年11月", 100, 700)]);

        Assert.Equal(("样例甲", "371002199003077715", "1990-03-07"), (card.ValueOf(FieldNames.Name), card.ValueOf(FieldNames.IdNumber), card.ValueOf(FieldNames.BirthDate)));
    }

    [Theory]
    [InlineData("令孤样例", FieldStatus.Doubtful)]
    [InlineData("令狐样例", FieldStatus.Confirmed)]
    [InlineData("夏候样", FieldStatus.Doubtful)]
    [InlineData("夏样例", FieldStatus.Confirmed)]
    [InlineData("韩听", FieldStatus.Doubtful)] // 韩昕
    public void NameThatAllButBeginsWithASurnameOfTwo_IsDoubted(string name, FieldStatus status) =>
        Assert.Equal(status, Read(new FakeProbe(name), Card(name)).Fields[FieldNames.Name].Status);

    [Fact]
    public void ANumberWithOtherTextAbove_IsNoCard() =>
        Assert.Empty(new IdCardFrontKind().Find(PageOf.View(new FakeProbe(), At("样例采购合同书条款", 16.3, 30), At("男", 16.3, 16.7), At("371002199003077715", 29.1, 47, 51))));

    [Fact]
    public void EveryField_IsReadAndConfirmed()
    {
        var card = Read(new FakeProbe(), Card());

        Assert.Equal("样例甲", card.ValueOf(FieldNames.Name));
        Assert.Equal("男", card.ValueOf(FieldNames.Sex));
        Assert.Equal("汉", card.ValueOf(FieldNames.Ethnicity));
        Assert.Equal("1990-03-07", card.ValueOf(FieldNames.BirthDate));
        Assert.Equal("山东省威海市环翠区样例路88号2单元301室", card.ValueOf(FieldNames.Address));
        Assert.Equal("371002199003077715", card.ValueOf(FieldNames.IdNumber));
        Assert.All(card.Fields.Values, f => Assert.Equal(FieldStatus.Confirmed, f.Status));
    }

    [Fact]
    public void AddressWithoutItsSecondLine_IsNotConfirmed()
    {
        var address = Read(new FakeProbe(), [.. Card().Where(l => !l.Text.StartsWith("88号", StringComparison.Ordinal))]).Fields[FieldNames.Address];

        Assert.Equal((FieldStatus.Doubtful, "山东省威海市环翠区样例路"), (address.Status, address.Value));
    }

    [Theory]
    [InlineData("88号2-41620", FieldStatus.Doubtful)] // 4#1620
    [InlineData("88号2-4162", FieldStatus.Confirmed)]
    public void NumberLongerThanRoomsHave_IsNotConfirmedByOneReader(string line, FieldStatus status) =>
        Assert.Equal(status, Read(new FakeProbe(), [.. Card().Where(l => !l.Text.StartsWith("88号", StringComparison.Ordinal)), At(line, 16.3, 34.3)]).Fields[FieldNames.Address].Status);

    [Fact]
    public void WrongCheckDigit_IsDoubtfulAndKeptAsPrinted()
    {
        var card = Read(new FakeProbe(), Card(number: "371002199003077716"));

        Assert.Equal("371002199003077716", card.ValueOf(FieldNames.IdNumber));
        Assert.Equal(FieldStatus.Doubtful, card.Fields[FieldNames.IdNumber].Status);
    }

    [Fact]
    public void WrongCheckDigit_SeenByBothReaders_IsWhatThePaperSays()
    {
        var card = Read(new FakeProbe("371002199003077716"), Card(number: "371002199003077716"));

        Assert.Equal(FieldStatus.Confirmed, card.Fields[FieldNames.IdNumber].Status);
        Assert.Contains(card.Issues, i => i.Code == "idNumber.checkDigit");
    }

    [Fact]
    public void UnsureName_IsConfirmedOnlyByTheSecondReader()
    {
        Assert.Equal(FieldStatus.Doubtful, Read(new FakeProbe("样例丙"), Card(confidence: 0.8)).Fields[FieldNames.Name].Status);
        Assert.Equal(FieldStatus.Confirmed, Read(new FakeProbe("样例甲"), Card(confidence: 0.8)).Fields[FieldNames.Name].Status);
    }

    [Fact]
    public void NameWithALookalike_IsDoubtfulHoweverSure() =>
        Assert.Equal(FieldStatus.Doubtful, Read(new FakeProbe("样例或"), Card(name: "样例或")).Fields[FieldNames.Name].Status);

    [Fact]
    public void SexThatContradictsTheNumber_IsNotConfirmed()
    {
        var card = Read(new FakeProbe(), Card(sex: "女"));

        Assert.Equal("女", card.ValueOf(FieldNames.Sex));
        Assert.Equal(FieldStatus.Doubtful, card.Fields[FieldNames.Sex].Status);
        Assert.Contains(card.Issues, i => i.Code == "sex.differs");
    }

    [Fact]
    public void MissingLabels_AreReplacedByTheirPlaces()
    {
        var lines = Card().Where(l => l.Text is not ("姓名" or "住址")).ToArray();
        var card = Read(new FakeProbe(), lines);

        Assert.Equal("样例甲", card.ValueOf(FieldNames.Name));
        Assert.Equal("山东省威海市环翠区样例路88号2单元301室", card.ValueOf(FieldNames.Address));
    }

    [Fact]
    public void MonthAndDayBelowTheEthnicity_BelongToTheBirthDate()
    {
        var lines = Card().Where(l => l.Text != "1990年3月7日").Append(At("1990年", 16.3, 23.1, 23)).Append(At("3月7日", 33.1, 23.1, 23)).ToArray();
        var card = Read(new FakeProbe(), lines);

        Assert.Equal("汉", card.ValueOf(FieldNames.Ethnicity));
        Assert.Equal("1990-03-07", card.ValueOf(FieldNames.BirthDate));
    }

    [Fact]
    public void LoneDigitsWithMuchRoomAroundThem_BelongToTheBirthDate()
    {
        var lines = Card().Where(l => l.Text != "1990年3月7日").Append(At("1990年", 16.3, 23.1, 23)).Append(At("3", 28.5, 23.1, 23)).Append(At("月", 31, 23.1, 23)).Append(At("7", 36, 23.1, 23)).Append(At("日", 38.5, 23.1, 23)).ToArray();
        var birth = Read(new FakeProbe(), lines).Fields[FieldNames.BirthDate];

        Assert.Equal(("1990-03-07", FieldStatus.Confirmed), (birth.Value, birth.Status));
    }

    [Fact]
    public void TwoCards_AreTwoDocuments()
    {
        var second = Card(name: "样例乙").Select(l => new TextLine(l.Quad.Map(p => new(p.X, p.Y + 700)), l.Chars));
        var page = PageOf.View(new FakeProbe(), [.. Card(), .. second]);

        Assert.Equal(2, new IdCardFrontKind().Find(page).Count);
    }

    [Fact]
    public void ALetterThatQuotesTheNumber_IsNoCard()
    {
        var page = PageOf.View(new FakeProbe(), At("授权书", 30, 5, 40), At("被授权人样例甲,身份证号码371002199003077715", 6, 20));

        Assert.Empty(new IdCardFrontKind().Find(page));
    }
}
