using Beian.Docs.Documents;
using Beian.Docs.Documents.IdCardFront;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;
using static Beian.Docs.Tests.Documents.IdCard.FrontOfACard;

namespace Beian.Docs.Tests.Documents.IdCard;

public sealed class IdCardFrontTests
{
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

    /// <summary>Year, month and day set far apart, the words between them small and higher, or passed over; of a year alone a look behind it tells.</summary>
    [Theory]
    [InlineData("1990| 年|  3| 月| 7| 日", null, FieldStatus.Confirmed)]
    [InlineData("1990|  3|  7日", null, FieldStatus.Confirmed)]
    [InlineData("1990年|  8| 月| 7| 日", null, FieldStatus.Doubtful)]
    [InlineData("1990", "年3月7日", FieldStatus.Confirmed)]
    [InlineData("1990", "年8月7日", FieldStatus.Doubtful)]
    [InlineData("1990", "3", FieldStatus.Doubtful)]
    public void DateInPieces_IsRead(string pieces, string? behind, FieldStatus status)
    {
        var x = 18.0;
        var row = new List<TextLine>();
        foreach (var piece in pieces.Split('|'))
        {
            x += 3.0 * piece.TakeWhile(c => c == ' ').Count();
            var text = piece.Trim();
            row.Add(text is "年" or "月" or "日" ? At(text, x, 23.2, 12) : At(text, x, 24.2, 25));
            x += 1.4 * text.Length;
        }

        var field = Read(new FakeProbe { AgainWithin = _ => behind }, [.. Card().Where(l => !l.Text.StartsWith("1990年", StringComparison.Ordinal)), .. row]).Fields[FieldNames.BirthDate];

        Assert.Equal((status == FieldStatus.Confirmed ? "1990-03-07" : field.Value, status), (field.Value, field.Status));
    }

    [Fact]
    public void WatermarkBehindTheEthnicity_IsNoPartOfIt()
    {
        var field = Read(new FakeProbe(), [.. Card().Where(l => l.Text != "汉"), At("汉使用", 33.1, 16.7)]).Fields[FieldNames.Ethnicity];

        Assert.Equal(("汉", FieldStatus.Doubtful), (field.Value, field.Status));
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

    /// <summary>A stamp without color lies upon the name and all labels but the number's.</summary>
    [Theory]
    [InlineData("公民身份号码", 1)]
    [InlineData("样例样例样例", 0)]
    public void ACopyWhoseNameIsCovered_IsFoundWithTheNumbersLabel(string label, int found)
    {
        string[] lost = ["姓名", "样例甲", "性别", "民族", "出生", "住址", "公民身份号码"];

        Assert.Equal(found, new IdCardFrontKind().Find(PageOf.View(new FakeProbe(), [.. Card().Where(l => !lost.Contains(l.Text)), At(label, 6.4, 47, 25)])).Count);
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

    [Fact]
    public void ANumberWithOtherTextAbove_IsNoCard() =>
        Assert.Empty(new IdCardFrontKind().Find(PageOf.View(new FakeProbe(), At("样例采购合同书条款", 16.3, 30), At("男", 16.3, 16.7), At("371002199003077715", 29.1, 47, 51))));

    /// <summary>1998 printed where the number says 1990: one digit both readers may misread, two are on the paper.</summary>
    [Theory]
    [InlineData("1998年3月7日", FieldStatus.Doubtful)]
    [InlineData("1998年3月8日", FieldStatus.Confirmed)]
    public void DateThatTheNumberGainsays_IsConfirmedOnlyWhereMoreThanOneDigitDiffers(string printed, FieldStatus status)
    {
        var birth = Read(new FakeProbe(printed), [.. Card().Where(l => l.Text != "1990年3月7日"), At(printed, 16.3, 23.1, 23)]).Fields[FieldNames.BirthDate];

        Assert.Equal(status, birth.Status);
        Assert.Contains("differsFromNumber", birth.Evidence);
    }

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
    public void WrongCheckDigit_IsDoubtfulAndKeptAsPrinted()
    {
        var card = Read(new FakeProbe(), Card(number: "371002199003077716"));

        Assert.Equal("371002199003077716", card.ValueOf(FieldNames.IdNumber));
        Assert.Equal(FieldStatus.Doubtful, card.Fields[FieldNames.IdNumber].Status);
    }

    [Fact]
    public void WrongCheckDigit_SeenByAllReaders_IsWhatThePaperSays()
    {
        var card = Read(new FakeProbe("371002199003077716") { Latin = "371002199003077716" }, Card(number: "371002199003077716"));

        Assert.Equal(FieldStatus.Confirmed, card.Fields[FieldNames.IdNumber].Status);
        Assert.Contains(card.Issues, i => i.Code == "idNumber.checkDigit");
    }

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

    /// <summary>回 by itself is a box to the finder of lines.</summary>
    [Theory]
    [InlineData("回", 0.999, "回", FieldStatus.Confirmed)]
    [InlineData("回", 0.9, "回", FieldStatus.Doubtful)]
    [InlineData("口", 0.999, null, FieldStatus.Missing)]
    [InlineData(null, 0.999, null, FieldStatus.Missing)]
    public void EthnicityThatIsNowhere_IsLookedForBehindItsLabel(string? seen, double score, string? group, FieldStatus status)
    {
        var card = Read(new FakeProbe { Again = seen, AgainScore = score }, [.. Card().Where(l => l.Text != "汉")]);

        Assert.Equal((group, status), (card.ValueOf(FieldNames.Ethnicity), card.Fields[FieldNames.Ethnicity].Status));
    }

    /// <summary>One small character that was passed over is looked for in its place, and believed where it is what the number says.</summary>
    [Theory]
    [InlineData("男", "男")]
    [InlineData("女", null)]
    [InlineData("男汉", null)]
    [InlineData(null, null)]
    public void SexThatIsNowhere_IsLookedForBehindItsLabel(string? seen, string? sex)
    {
        var card = Read(new FakeProbe { Again = seen }, [.. Card().Where(l => l.Text != "男")]);

        Assert.Equal(sex, card.ValueOf(FieldNames.Sex));
    }
}
