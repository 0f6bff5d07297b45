using Beian.Docs.Documents;
using Beian.Docs.Documents.CommitmentLetter;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Documents.Papers.Roles;
using Beian.Docs.Geometry;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.CommitmentLetter;

public sealed class CommitmentLetterTests
{
    private static DocumentReading Read(string title, params string[] lines) => PaperPage.Read(new CommitmentLetterKind(), new FakeProbe("yangli-sample.cn"), PaperPage.Of(title, lines));

    [Fact]
    public void APromiseOfAPerson_AsksForNoSeal()
    {
        var letter = Read("广东省个人网站备案承诺书", "  本人承诺:所办的网站为个人网站。", "承诺人(签名并按手印):", "日期:2026年11月3日");

        Assert.Equal(FieldNames.Absent, letter.ValueOf(FieldNames.Seal));
        Assert.Contains(SealFields.NotAsked, letter.Fields[FieldNames.Seal].Evidence);
        Assert.Equal(FieldNames.Absent, letter.ValueOf(FieldNames.Signature));
    }

    /// <summary>The code in brackets behind the name, and a hint that a line's end parts.</summary>
    [Theory]
    [InlineData("  承诺主体:威海样例海蓝科技有限公司(91371002MA3F0W2C4R)")]
    [InlineData("  承诺单位:威海样例海蓝科技有限公司(盖")]
    public void WhatStandsBehindAName_IsNoneOfIt(string line) =>
        Assert.Equal("威海样例海蓝科技有限公司", Read("互联网信息服务承诺书", "  遵守互联网信息服务管理办法,所提交的备案信息真实、准确、完整。", line, "日期:2026年11月3日").ValueOf(FieldNames.SubjectName));

    /// <summary>The body begins with the unit's name, and its code in brackets follows, on the same line or the next.</summary>
    [Theory]
    [InlineData("  望谟县样例苗岭山羊养殖农民专业合作社联合社", "(统一社会信用代码:93522326MA6H4P0L5J)申请备案的网站“样例山羊”不涉及新闻、出版等前置审批内容。")]
    [InlineData("  望谟县样例苗岭山羊养殖农民专业合作社联合社(统一社会信用代码:93522326MA6H4P0L5J)申请备案的网", "站“样例山羊”不涉及新闻、出版等前置审批内容。")]
    public void ANameBeforeItsCode_IsTheUnits(string first, string second) =>
        Assert.Equal("望谟县样例苗岭山羊养殖农民专业合作社联合社", Read("不涉及前置审批承诺书", first, second, "若今后开展上述业务,将依法取得许可。", "日期:2026年11月3日").ValueOf(FieldNames.SubjectName));

    /// <summary>yangli-, and sample.cn on the next line: of the hyphen the reader gives the number one nearly the same chance, so that it scores as a speck does.</summary>
    [Fact]
    public void AHyphenAtALinesEnd_IsTheDomains()
    {
        var lines = PaperPage.Of("互联网信息服务备案承诺书", "  威海样例海蓝科技有限公司承诺:申请办理网站“样例”的备案手续,使用域名yangli-", "sample.cn。我公司就下列事项作出承诺:所交材料真实、完整、有效。", "日期:2026年11月3日");
        lines[1] = lines[1] with { Chars = [.. lines[1].Chars.Select((c, i) => i == lines[1].Chars.Count - 1 ? c with { Confidence = 0.49, Alternative = "一" } : c)] };

        Assert.Equal("yangli-sample.cn", PaperPage.Read(new CommitmentLetterKind(), new FakeProbe("yangli-sample.cn"), lines).ValueOf(FieldNames.Domain));
    }

    /// <summary>A code that fails its check is said, where a label calls it one; three readers that see it prove that the paper has it.</summary>
    [Theory]
    [InlineData("统一社会信用代码:91371000MA3C00004Y", "91371000MA3C00004Y", FieldStatus.Doubtful)]
    [InlineData("编号:91371000MA3C00004Y", null, FieldStatus.Missing)]
    public void AWrongCode_IsSaid(string line, string? expected, FieldStatus status)
    {
        var letter = Read("互联网信息服务承诺书", "  遵守互联网信息服务管理办法,所提交的备案信息真实、准确、完整。", line, "日期:2026年11月3日");

        Assert.Equal((expected, status), (letter.ValueOf(FieldNames.CreditCode), letter.Fields.GetValueOrDefault(FieldNames.CreditCode)?.Status ?? FieldStatus.Missing));
    }

    /// <summary>The label of the date stands right behind who signed.</summary>
    [Fact]
    public void LabelBehindASignature_IsNoneOfTheName() =>
        Assert.Equal("韩样例", Read("个人网站备案承诺书", "  本人承诺:所办的网站为个人网站。", "承诺人签名:韩样例签署日期:2026年11月3日").ValueOf(FieldNames.PersonName));

    /// <summary>Where to stamp is none of the name, and the place for the stamp is none to sign.</summary>
    [Fact]
    public void PlaceForTheSeal_IsNeitherNameNorSignature()
    {
        var letter = Read("互联网信息服务承诺书", "  遵守互联网信息服务管理办法,所提交的备案信息真实、准确、完整。", "承诺单位:威海样例律师事务所(章)", "主办者签章:", "日期:2026年11月3日");

        Assert.Equal("威海样例律师事务所", letter.ValueOf(FieldNames.SubjectName));
        Assert.DoesNotContain(FieldNames.Signature, letter.Fields.Keys);
    }

    [Fact]
    public void APersonWhoFilesForHimself_IsTheSubject() =>
        Assert.Equal("马样例", Read("互联网信息服务承诺书", "主办者:马样例", "服务名称:样例打卡", "  为维护网络秩序,我方承诺:遵守互联网信息服务管理办法。").ValueOf(FieldNames.SubjectName));

    /// <summary>A name signed far behind the word: that nothing stands close to it does not say that nobody signed.</summary>
    [Theory]
    [InlineData(0, FieldNames.Absent, FieldStatus.Confirmed)]
    [InlineData(320, FieldNames.Present, FieldStatus.Doubtful)]
    public void ASignatureFarBehindItsWord_IsNotAbsent(double at, string expected, FieldStatus status)
    {
        var probe = new FakeProbe { InkWithin = q => at > 0 && q.Left <= at + 240 && q.Right >= at + 180 ? 0.05 : 0 };
        var signature = PaperPage.Read(new CommitmentLetterKind(), probe, PaperPage.Of("互联网信息服务承诺书", "  遵守互联网信息服务管理办法,所提交的备案信息真实、准确、完整,发生变更时及时办理。", "本人签字")).Fields[FieldNames.Signature];

        Assert.Equal((expected, status), (signature.Value, signature.Status));
    }

    [Fact]
    public void ADateInTheText_IsNotTheDateOfSigning()
    {
        var letter = Read("网站备案承诺书", "  自2025年1月1日起施行的规定,我单位已知悉,承诺遵守。", "单位(公章):", "日期:");

        Assert.Equal(FieldStatus.Missing, letter.Fields[FieldNames.SignedOn].Status);
    }

    /// <summary>2026年11月20日 under a seal, of which both readers saw 29.</summary>
    [Theory]
    [InlineData(0.715, FieldStatus.Doubtful)]
    [InlineData(0.85, FieldStatus.Confirmed)]
    public void ADigitUnderASeal_IsNotProvedByTheSecondReader(double confidence, FieldStatus status)
    {
        var lines = PaperPage.Of("网站备案承诺书", "  我单位承诺备案信息真实。", "单位(公章):", "日期:2026年11月29日");
        lines[^1] = lines[^1] with { Chars = [.. lines[^1].Chars.Select(c => c.Text == "9" ? c with { Confidence = confidence } : c)] };

        Assert.Equal(status, PaperPage.Read(new CommitmentLetterKind(), new FakeProbe("2026年11月29日"), lines).Fields[FieldNames.SignedOn].Status);
    }

    /// <summary>Handwriting has gaps, and labels of many names.</summary>
    [Theory]
    [InlineData("签字人:王 样例", "王样例")]
    [InlineData("承诺人(签字)王样", "王样")]
    [InlineData("签字人:", null)]
    [InlineData("签字人:日期", null)]
    [InlineData("负责人签字   王样例", "王样例")]
    [InlineData("负责人签字   盖章", null)]
    public void WhoSigned_IsReadAndDoubted(string line, string? name)
    {
        var letter = Read("互联网信息服务承诺书", "  我单位承诺备案信息真实。", line, "日期:2026年11月3日");

        Assert.Equal(name, letter.ValueOf(FieldNames.PersonName));
        if (name is not null)
            Assert.Equal((FieldStatus.Doubtful, "handwriting"), (letter.Fields[FieldNames.PersonName].Status, letter.Fields[FieldNames.PersonName].Evidence.Single()));
    }

    [Fact]
    public void APromiseAboutOtherThings_IsNotOurs() =>
        Assert.Empty(PaperPage.Find(new CommitmentLetterKind(), PaperPage.Of("质量承诺书", "  我厂承诺产品质量合格。")));

    /// <summary>Some sign in the room below the word; a date printed there is no signature.</summary>
    [Theory]
    [InlineData(240, FieldNames.Present)]
    [InlineData(320, FieldNames.Absent)]
    public void ASignatureBelowItsWord_IsNotAbsent(double at, string expected)
    {
        var probe = new FakeProbe { InkWithin = q => q.Top <= at && q.Bottom >= at && q.Left < 200 ? 0.05 : 0 };
        var letter = PaperPage.Read(new CommitmentLetterKind(), probe, PaperPage.Of("互联网信息服务承诺书", "  遵守互联网信息服务管理办法,所提交的备案信息真实、准确、完整,发生变更时及时办理。", "法定代表人(签名):", "", "", "日期:2026年11月3日"));

        Assert.Equal(expected, letter.ValueOf(FieldNames.Signature));
    }

    [Theory]
    [InlineData("签约日 2026年11月3日")]
    [InlineData("签发日:2026年11月3日")]
    [InlineData("日期Date:2026年11月3日")]
    [InlineData("日期2026.11.3 (单位章)")]
    public void TheDateOfSigning_HasManyNames(string line) => Assert.Equal("2026-11-03", Read("互联网信息服务承诺书", "  遵守互联网信息服务管理办法,所提交的备案信息真实、准确、完整。", line).ValueOf(FieldNames.SignedOn));

    [Fact]
    public void ATitleWithALongRemark_IsOurs() =>
        Assert.Single(PaperPage.Find(new CommitmentLetterKind(), PaperPage.Of("承诺书(互联网信息服务·APP备案)", "  我单位保证备案资料真实有效。")));

    /// <summary>Behind the bare word a sentence may go on.</summary>
    [Fact]
    public void AClauseBehindTheBareWord_IsNoService() =>
        Assert.DoesNotContain(FieldNames.ServiceName, Read("互联网信息服务承诺书", "我单位保证备案信息真实。", "网站   显著位置标明备案编号,链接至管理系统。").Fields.Keys);

    /// <summary>1日 with room for a second figure, whose ink went with the seal's color; elsewhere what is counted is plainer than any room.</summary>
    [Theory]
    [InlineData(true, FieldStatus.Doubtful)]
    [InlineData(false, FieldStatus.Confirmed)]
    public void AFigureThatTheSealHides_IsDoubted(bool isUnderSeal, FieldStatus expected)
    {
        var lines = PaperPage.Of("网站备案承诺书", "  我单位承诺备案信息真实。", "单位(公章):", "日期:2026年11月1_日");
        var row = lines[^1].Quad.Center;
        var probe = new FakeProbe
        {
            Seals = new SealSearch([new SealMark(isUnderSeal ? row : new PagePoint(row.X, row.Y + 400), 90, 0.95, IsRed: true)], HasColors: true),
            PiecesWithin = q => q.Center.X < row.X + 45 ? [(0.35, 0.45), (0.55, 0.65)] : [(0.35, 0.45)],
        };

        Assert.Equal(expected, PaperPage.Read(new CommitmentLetterKind(), probe, lines).Fields[FieldNames.SignedOn].Status);
    }

    /// <summary>A stroke beside the 1 may be the seal's own.</summary>
    [Theory]
    [InlineData(true, 0.2, FieldStatus.Doubtful)]
    [InlineData(true, 0.002, FieldStatus.Confirmed)]
    [InlineData(false, 0.2, FieldStatus.Confirmed)]
    public void AnElevenThatWasCountedUnderASeal_IsDoubted_WhereItsInkLies(bool isUnderSeal, double red, FieldStatus expected)
    {
        var lines = PaperPage.Of("网站备案承诺书", "  我单位承诺备案信息真实。", "单位(公章):", "日期:2026年1月19日");
        var row = lines[^1].Quad.Center;
        var probe = new FakeProbe
        {
            Seals = new SealSearch([new SealMark(isUnderSeal ? row : new PagePoint(row.X, row.Y + 400), 90, 0.95, IsRed: true)], HasColors: true),
            PiecesWithin = _ => [(0.4, 0.44), (0.55, 0.59)],
            Red = red,
        };
        var date = PaperPage.Read(new CommitmentLetterKind(), probe, lines).Fields[FieldNames.SignedOn];

        Assert.Equal(("2026-11-19", expected), (date.Value, date.Status));
    }

    /// <summary>A copy that was photographed: no red lies there, and the strokes may be the seal's all the same.</summary>
    [Fact]
    public void AnElevenThatWasCountedUnderARingWithoutColor_IsDoubted()
    {
        var lines = PaperPage.Of("网站备案承诺书", "  我单位承诺备案信息真实。", "单位(公章):", "日期:2026年1月19日");
        var probe = new FakeProbe
        {
            Seals = new SealSearch([], HasColors: true) { Colorless = [new SealMark(lines[^1].Quad.Center, 90, 0.95, IsRed: false)] },
            PiecesWithin = _ => [(0.4, 0.44), (0.55, 0.59)],
            Red = 0,
        };

        Assert.Equal(FieldStatus.Doubtful, PaperPage.Read(new CommitmentLetterKind(), probe, lines).Fields[FieldNames.SignedOn].Status);
    }

    /// <summary>On a copy without colors the ring of a seal that nobody found may be what lies where one signs.</summary>
    [Theory]
    [InlineData(true, FieldStatus.Confirmed)]
    [InlineData(false, FieldStatus.Doubtful)]
    public void InkOnACopyWithoutColors_IsNoSignatureForCertain(bool hasColors, FieldStatus expected)
    {
        var probe = new FakeProbe { Ink = 0.05, Seals = new SealSearch([], hasColors) };

        Assert.Equal(expected, PaperPage.Read(new CommitmentLetterKind(), probe, PaperPage.Of("网站备案承诺书", "  我单位承诺备案信息真实。", "单位(公章):", "负责人签字:")).Fields[FieldNames.Signature].Status);
    }

    /// <summary>Of a seal without color nobody can take away the ink: what lies under it may be nothing else.</summary>
    [Theory]
    [InlineData(true, true, FieldStatus.Confirmed)]
    [InlineData(false, true, FieldStatus.Doubtful)]
    [InlineData(false, false, FieldStatus.Confirmed)]
    public void InkUnderASealWithoutColor_IsNoSignatureForCertain(bool isRed, bool isUnderSeal, FieldStatus expected)
    {
        var lines = PaperPage.Of("网站备案承诺书", "  我单位承诺备案信息真实。", "单位(公章):", "负责人签字:");
        var row = lines[^1].Quad.Center;
        var probe = new FakeProbe { Ink = 0.05, Seals = new SealSearch([new SealMark(isUnderSeal ? row : new PagePoint(row.X, row.Y + 400), 90, 0.95, isRed)], isRed) { IsCertain = true } };

        Assert.Equal(expected, PaperPage.Read(new CommitmentLetterKind(), probe, lines).Fields[FieldNames.Signature].Status);
    }

    /// <summary>Unread ink of a seal stands behind the year.</summary>
    [Fact]
    public void UnreadInkBehindTheYear_LeavesTheDate()
    {
        var date = Read("网站备案承诺书", "我单位承诺备案信息真实。", "单位(公章):", "日期:2026〓年11月18日").Fields[FieldNames.SignedOn];

        Assert.Equal(("2026-11-18", FieldStatus.Doubtful), (date.Value, date.Status));
    }

    /// <summary>Who files for himself stands in print, and has signed.</summary>
    [Fact]
    public void WhoFilesForHimself_IsWhoSigned() =>
        Assert.Equal(FieldStatus.Confirmed, Read("互联网信息服务承诺书", "主办者:马样例", "服务名称:样例打卡", "  我方承诺:遵守互联网信息服务管理办法。", "承诺人签字:马样例").Fields[FieldNames.PersonName].Status);

    /// <summary>Where nobody else is named, who promises for the unit is in charge; another who was read stays, and one who may have been passed over makes it doubtful.</summary>
    [Theory]
    [InlineData("", "王样例", FieldStatus.Confirmed)]
    [InlineData("网站负责人   李样例", "李样例", FieldStatus.Confirmed)]
    [InlineData("网站负责人签字:", "王样例", FieldStatus.Doubtful)]
    [InlineData("法定代表人(负责人)签字:", "王样例", FieldStatus.Confirmed)]
    public void WhoPromisesForTheUnit_IsInCharge(string line, string expected, FieldStatus status)
    {
        var probe = new FakeProbe { RolesOf = _ => [(PaperRole.Representative, "王样例", 0.999)] };

        Assert.Equal((expected, status), PaperPage.Read(new CommitmentLetterKind(), probe, PaperPage.Of("互联网信息服务承诺书", "  现由法定代表人王样例出具如下保证:备案信息真实。", line)).Fields[FieldNames.PersonName] is var f ? (f.Value, f.Status) : default);
    }

    /// <summary>Who writes of itself as 我所 on its own letter paper is named by the head; that of a province's is nobody's.</summary>
    [Theory]
    [InlineData("辽宁样例律师事务所", "我所拟开通网站“样例”,现承诺:", "辽宁样例律师事务所")]
    [InlineData("辽宁样例律师事务所", "拟开通网站“样例”,现承诺:", null)]
    public void AUnitNamedByItsLetterHeadAlone_IsRead(string head, string body, string? expected)
    {
        var lines = PaperPage.Of("网站备案承诺函", "辽宁省通信管理局:", "  " + body, "所报材料均与原件相符,网站仅发布简介、律师名录和普法文章。", "负责人:", "2026年11月12日");
        var letter = PaperPage.Read(new CommitmentLetterKind(), new FakeProbe(), [PageOf.Line(head, 240, 20, 34), .. lines]);

        Assert.Equal((expected, expected is null ? FieldStatus.Missing : FieldStatus.Doubtful), (letter.ValueOf(FieldNames.SubjectName), letter.Fields.GetValueOrDefault(FieldNames.SubjectName)?.Status ?? FieldStatus.Missing));
    }

    /// <summary>A heading in book marks; in the text such words are what the paper speaks of.</summary>
    [Theory]
    [InlineData("《ICP备案信息真实性责任告知书》", "网站主办者:威海样例海蓝科技有限公司", "ICP备案信息真实性责任告知书")]
    [InlineData("“网站备案承诺书”", "网站主办者:威海样例海蓝科技有限公司", "网站备案承诺书")]
    [InlineData("样例", "《网站备案承诺书》", null)]
    public void AHeadingInBookMarks_IsTheTitle(string title, string line, string? expected)
    {
        var lines = PaperPage.Of(title, "尊敬的网站主办者,您好!依据有关规定,现告知如下:", line, "备案信息应当真实,网站不得开展未经许可的经营活动。", "2026年5月6日");

        Assert.Equal(expected, PaperPage.Find(new CommitmentLetterKind(), lines).Count == 0 ? null : PaperPage.Read(new CommitmentLetterKind(), new FakeProbe(), lines).ValueOf(FieldNames.LetterKind));
    }

    /// <summary>A character that looks like another in some type is itself within a word that titles are made of.</summary>
    [Theory]
    [InlineData("信", "倌", FieldStatus.Confirmed)]
    [InlineData("苏", "芬", FieldStatus.Doubtful)]
    public void WithinATitlesWords_NoShapeSpeaksAgainstACharacter(string character, string shape, FieldStatus status)
    {
        var probe = new FakeProbe { Shapes = { [character] = new ShapeOpinion(shape, IsClear: true, IsOtherThanRead: true, IsUnknownToReader: false) } };

        Assert.Equal(status, PaperPage.Read(new CommitmentLetterKind(), probe, PaperPage.Of("江苏省互联网信息服务备案承诺书", "  遵守互联网信息服务管理办法,所提交的备案信息真实、准确、完整。", "日期:2026年11月3日")).Fields[FieldNames.LetterKind].Status);
    }

    /// <summary>所办网站: and two names, whatever parts them.</summary>
    [Theory]
    [InlineData("所办网站:   柳州样例行业协会、样例标准查询", "柳州样例行业协会、样例标准查询", FieldStatus.Doubtful)]
    [InlineData("网站名称:样例山羊、样例牧场", "样例山羊、样例牧场", FieldStatus.Doubtful)]
    [InlineData("所办网站:   样例标准查询", "样例标准查询", FieldStatus.Confirmed)]
    public void SitesOfOneRow_AreAllGiven(string line, string expected, FieldStatus status)
    {
        var letter = Read("互联网信息服务承诺书", "承诺单位:威海样例海蓝科技有限公司", line, "对应域名:yangli-sample.cn", "遵守互联网信息服务管理办法,所提交的备案信息真实、准确、完整。", "日期:2026年11月3日");

        Assert.Equal((expected, status, "yangli-sample.cn"), (letter.ValueOf(FieldNames.ServiceName), letter.Fields[FieldNames.ServiceName].Status, letter.ValueOf(FieldNames.Domain)));
    }
}
