using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class AddressFieldTests
{
    private static FieldReading Read(string text, string? second = null)
    {
        var line = PageOf.Line(text, 0, 0);
        return AddressField.Of(ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]), PageOf.View(new FakeProbe(second), line));
    }

    [Theory]
    [InlineData("所山东省威海市环翠区样例路8号", "山东省威海市环翠区样例路8号")]
    [InlineData("上西宁市城东区样例街85号", "西宁市城东区样例街85号")]
    [InlineData("样渔具浙江省宁波市海曙区样例大街8号", "浙江省宁波市海曙区样例大街8号")]
    [InlineData("样渔具样例路8号山东省", "样渔具样例路8号山东省")]
    [InlineData("样例路8号", "样例路8号")]
    [InlineData("山东省威海市环翠区样例·街8号", "山东省威海市环翠区样例街8号")]
    [InlineData("山东省威海市环翠区样例·城8号", "山东省威海市环翠区样例·城8号")]
    [InlineData("山东省威海市环翠区样例路8号1803一1806", "山东省威海市环翠区样例路8号1803-1806")]
    [InlineData("山东省威海市环翠区样例一路8号", "山东省威海市环翠区样例一路8号")]
    [InlineData("山东省威海市环翠区样例路66号-之二-501", "山东省威海市环翠区样例路66号-之二-501")]
    [InlineData("山东省威海市环翠区样例路66号-二层", "山东省威海市环翠区样例路66号-二层")]
    [InlineData("山东省威海市环翠区样例-路66号", "山东省威海市环翠区样例一路66号")]
    [InlineData("山东省威海市环翠区样例村i12号", "山东省威海市环翠区样例村112号")]
    [InlineData("山东省威海市环翠区样例路Ali12号", "山东省威海市环翠区样例路Ali12号")]
    public void EndOfALabel_IsNoPartOfAnAddress(string read, string address) => Assert.Equal(address, Read(read).Value);

    /// <summary>What no address has: only the beginning of one, a digit within a word, a comma.</summary>
    [Theory]
    [InlineData("湖南省长", "湖南省长", FieldStatus.Doubtful)]
    [InlineData("山东省威海市环翠区样例路8号4单8元468号", null, FieldStatus.Doubtful)]
    [InlineData("山东省威海市环翠区样,例路8号", null, FieldStatus.Doubtful)]
    [InlineData("山东省威海市环翠区样例路8号附7号上海市徐汇区样例路56号", null, FieldStatus.Doubtful)]
    [InlineData("山东省威海市环翠区样例路8号D座2149市场监", null, FieldStatus.Doubtful)]
    [InlineData("山东省威海市环翠区样例路8号市场监管大院", null, FieldStatus.Doubtful)]
    [InlineData("东路692号蓝色经济区", "东路692号蓝色经济区", FieldStatus.Doubtful)]
    [InlineData("样例东路692号蓝色经济区", "样例东路692号蓝色经济区", FieldStatus.Confirmed)]
    [InlineData("山东省威海市环翠区样例路8号上海花园3号楼", null, FieldStatus.Confirmed)]
    [InlineData("山东省威海市环翠区样例路8号4单元468号", null, FieldStatus.Confirmed)]
    public void WhatNoAddressHas_LeavesItDoubtful(string read, string? second, FieldStatus expected) => Assert.Equal(expected, Read(read, second).Status);

    /// <summary>Zones of the state and the corps of 新疆 stand where a county does; no reader need say more.</summary>
    [Theory]
    [InlineData("山东省威海市威海国家高新技术产业开发区样例园8栋", FieldStatus.Confirmed)]
    [InlineData("新疆生产建设兵团第一师十一团样例连队15栋1号", FieldStatus.Confirmed)]
    [InlineData("新疆生产建设兵团样例连队15栋1号", FieldStatus.Doubtful)]
    [InlineData("山东省威海市样例园8栋", FieldStatus.Doubtful)]
    public void AZone_StandsForACounty(string read, FieldStatus expected) => Assert.Equal(expected, Read(read).Status);

    /// <summary>Where nothing tells, a dash behind the word for a house is given, and looked at.</summary>
    [Theory]
    [InlineData("山东省威海市环翠区样例路66号-之二-501", FieldStatus.Confirmed)]
    [InlineData("山东省威海市环翠区样例路66号-二层", FieldStatus.Doubtful)]
    public void ADashBehindAHouse_IsNoNumber(string read, FieldStatus expected) => Assert.Equal(expected, Read(read).Status);

    /// <summary>A fold, behind which the detector found nothing.</summary>
    [Theory]
    [InlineData("山东省威海市环翠区样例路8号样例广", "山东省威海市环翠区样例路8号样例广场8#945", FieldStatus.Doubtful)]
    [InlineData("山东省威海市环翠区样例路8号样例广", "山东省威海市环翠区样例路8号样例广", FieldStatus.Confirmed)]
    [InlineData("山东省威海市环翠区样例路8号样例室", "山东省威海市环翠区样例路8号样例室住所", FieldStatus.Confirmed)]
    public void MoreBehindAnOpenEnd_LeavesItDoubtful(string read, string longer, FieldStatus expected)
    {
        var line = PageOf.Line(read, 0, 0);

        Assert.Equal(expected, AddressField.Of(ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]), PageOf.View(new FakeProbe { Again = longer }, line)).Status);
    }

    /// <summary>他用无效 across the card: its last character stands behind the address, without ink; on poor print nothing has ink.</summary>
    [Theory]
    [InlineData(0.15, 0, "山东省威海市环翠区样例街8号", FieldStatus.Doubtful)]
    [InlineData(0.15, 0.12, "山东省威海市环翠区样例效街8号", FieldStatus.Confirmed)]
    [InlineData(0.01, 0, "山东省威海市环翠区样例效街8号", FieldStatus.Confirmed)]
    public void AWatermarksCharacterBehindALine_IsNoneOfTheAddress(double print, double ink, string expected, FieldStatus status)
    {
        var lines = new[] { PageOf.Line("山东省威海市环翠区样例效", 100, 100), PageOf.Line("街8号", 100, 130) };
        var sheet = Sheet.From(lines);
        var probe = new FakeProbe { InkWithin = q => q.Top > 115 || q.Left > 315 ? ink : print };

        var field = AddressField.Of(ReadText.From([.. sheet.Lines.Select(l => new TextRun(l))]), sheet, PageOf.View(probe, lines));

        Assert.Equal((expected, status), (field.Value, field.Status));
    }

    /// <summary>经二路 broken behind 二, whose level strokes count as rules.</summary>
    [Fact]
    public void RoomThatGoesOnToNothing_IsARoom()
    {
        var field = Read("河北省石家庄市长安区锦绣大街216号5号楼1905至");

        Assert.Equal(("河北省石家庄市长安区锦绣大街216号5号楼1905室", FieldStatus.Doubtful), (field.Value, field.Status));
    }

    /// <summary>A word of letters has no figure in it, unless it has others, too.</summary>
    [Theory]
    [InlineData("山东省威海市环翠区样例路S0H0区9栋", "山东省威海市环翠区样例路SOHO区9栋")]
    [InlineData("山东省威海市环翠区样例路A0区9栋", "山东省威海市环翠区样例路A0区9栋")]
    [InlineData("山东省威海市环翠区样例路9栋AB01室", "山东省威海市环翠区样例路9栋AB01室")]
    public void ZeroWithinAWord_IsALetter(string read, string expected) => Assert.Equal(expected, Read(read).Value);

    [Fact]
    public void ANumberOfLevelStrokesBehindALine_IsOfTheAddress()
    {
        var lines = new[] { PageOf.Line("山东省威海市环翠区经二", 100, 100), PageOf.Line("路8号", 100, 130) };
        var sheet = Sheet.From(lines);
        var probe = new FakeProbe { InkWithin = q => q.Top > 115 || q.Left > 295 ? 0 : 0.15 };

        Assert.Equal("山东省威海市环翠区经二路8号", AddressField.Of(ReadText.From([.. sheet.Lines.Select(l => new TextRun(l))]), sheet, PageOf.View(probe, lines)).Value);
    }

    /// <summary>The label of the date beside it was not found.</summary>
    [Theory]
    [InlineData("山东省威海市环翠区样例路8号样例中心7#19962002年08月08日", "山东省威海市环翠区样例路8号样例中心7#1996")]
    [InlineData("山东省威海市环翠区样例路8号2002年08月08日至2022年08月07日", "山东省威海市环翠区样例路8号")]
    public void DateBeside_IsNoPartOfAnAddress(string read, string address) => Assert.Equal(address, Read(read).Value);

    /// <summary>所山东省…77, a 4 below: it stands where the address begins, not where the label ends.</summary>
    [Fact]
    public void DigitBelowTheFirstCharacter_IsLookedForWhereTheAddressBegins()
    {
        var line = PageOf.Line("所山东省威海市环翠区样例路8号样例大厦1#77", 100, 100);
        var sheet = Sheet.From([line, PageOf.Line("彭样例", 120, 145)]);
        var probe = new FakeProbe { InkWithin = area => area.Top > 105 && area.Left > 110 ? 0.05 : 0 };

        var field = AddressField.Of(ReadText.From([new TextRun(sheet.Lines.Single(l => l.Count > 5))]), sheet, PageOf.View(probe, line));

        Assert.Equal(FieldStatus.Doubtful, field.Status);
    }

    [Fact]
    public void PeopleThatDoesNotExist_IsTheOneMeant() => Assert.Equal("宁夏回族自治区银川市兴庆区样例路8号", Read("宁夏叵族自治区银川市兴庆区样例路8号").Value);

    [Theory]
    [InlineData("山东省烟台市芝守区样例路8号")]
    [InlineData("山东省烟台市芝区样例路8号")]
    public void MisreadCounty_IsRepairedAndDoubted(string read)
    {
        var field = Read(read);

        Assert.Equal("山东省烟台市芝罘区样例路8号", field.Value);
        Assert.Equal(FieldStatus.Doubtful, field.Status);
    }

    [Fact]
    public void RepairedCounty_IsConfirmedWhenTheSecondReaderSeesIt() =>
        Assert.Equal(FieldStatus.Confirmed, Read("山东省烟台市芝守区样例路8号", "山东省烟台市芝罘区样例路8号").Status);

    [Fact]
    public void LostBracket_IsPutBackWhereTheSecondReaderSeesIt() =>
        Assert.Equal("山东省威海市环翠区样例路8号(样例大厦)2楼", Read("山东省威海市环翠区样例路8号样例大厦)2楼", "山东省威海市环翠区样例路8号(样例大厦)2楼").Value);

    [Fact]
    public void BracketOfTheUsualRemark_IsPutBackWithoutASecondReader()
    {
        var field = Read("山东省威海市环翠区样例路8号住所申报)");

        Assert.Equal("山东省威海市环翠区样例路8号(住所申报)", field.Value);
        Assert.Equal(FieldStatus.Doubtful, field.Status);
    }

    /// <summary>Nothing says which floor it is, or what comes behind the wing.</summary>
    [Theory]
    [InlineData("山东省威海市环翠区样例路8号(样例大厦)楼1170号", FieldStatus.Doubtful)]
    [InlineData("山东省威海市环翠区样例路8号样例大厦D", FieldStatus.Doubtful)]
    [InlineData("山东省威海市环翠区样例路8号样例大厦D座", FieldStatus.Confirmed)]
    [InlineData("山东省威海市环翠区样例路8号(样例大厦)3楼1170号", FieldStatus.Confirmed)]
    public void WhatLacksItsNumber_IsDoubted(string read, FieldStatus status) => Assert.Equal(status, Read(read).Status);

    [Theory]
    [InlineData("安徽省合肥市蜀山区样例街458号样例园#363", FieldStatus.Doubtful)]
    [InlineData("安徽省合肥市蜀山区样例街458号样例园6#363", FieldStatus.Confirmed)]
    [InlineData("安徽省合肥市蜀山区样例街458号1单元060", FieldStatus.Doubtful)]
    [InlineData("安徽省合肥市蜀山区样例街458号1单元0601", FieldStatus.Confirmed)]
    public void NumberSignWithoutANumber_IsDoubted(string read, FieldStatus status) => Assert.Equal(status, Read(read).Status);

    [Fact]
    public void NumberSign_IsNotEqual()
    {
        var field = Read("山东省威海市环翠区样例路8号样例园6=1341");

        Assert.Equal("山东省威海市环翠区样例路8号样例园6#1341", field.Value);
        Assert.Equal(FieldStatus.Doubtful, field.Status);
    }

    [Fact]
    public void SpeckAtTheEnd_IsNoPartOfAnAddress() => Assert.Equal("山东省威海市环翠区样例路8号", Read("山东省威海市环翠区样例路8号.").Value);

    [Fact]
    public void DashBetweenHanCharacters_IsTheNumberOne() => Assert.Equal("江西省南昌市东湖区统一路246号-3", Read("江西省南昌市东湖区统-路246号-3").Value);

    /// <summary>Counties of one name there are in several cities; the code of the registrar says which is meant.</summary>
    [Theory]
    [InlineData("120101", FieldStatus.Confirmed)]
    [InlineData("370100", FieldStatus.Doubtful)]
    public void CountyWithoutItsCity_IsTheRegistrars(string division, FieldStatus status)
    {
        var read = ReadText.From([new TextRun(Sheet.From([PageOf.Line("和平区样例大街296号", 0, 0)]).Lines[0])]);

        Assert.Equal(status, AddressField.InDivision(Read("和平区样例大街296号"), read, division).Status);
    }

    /// <summary>东莞 has no counties: towns stand right below the city.</summary>
    [Fact]
    public void CityWithoutCounties_IsAWholePlace() => Assert.Equal(FieldStatus.Confirmed, Read("广东省东莞市南城街道样例路200号").Status);

    /// <summary>1 of 13楼 stands alone at the line's end, and only its ink tells.</summary>
    [Theory]
    [InlineData("3楼1738号", 0.1, FieldStatus.Doubtful)]
    [InlineData("3楼1738号", 0.0, FieldStatus.Confirmed)]
    [InlineData("样例楼1738号", 0.1, FieldStatus.Confirmed)]
    public void InkBeforeALineThatBeginsWithADigit_IsALostDigit(string second, double ink, FieldStatus status)
    {
        TextLine[] lines = [PageOf.Line("山东省威海市环翠区样例路8号(样例园)", 100, 100), PageOf.Line(second, 100, 140)];
        var page = PageOf.View(new FakeProbe { Ink = ink }, lines);

        Assert.Equal(status, AddressField.Of(ReadText.From([.. page.Sheet.Lines.Select(l => new TextRun(l))]), page.Sheet, page).Status);
    }

    /// <summary>290号-, and no number behind it: it was not read. A dash within is none of this.</summary>
    [Theory]
    [InlineData("山东省威海市环翠区样例路290号-", FieldStatus.Doubtful)]
    [InlineData("山东省威海市环翠区样例路290号-9", FieldStatus.Confirmed)]
    public void ADashAtTheEnd_GoesOnToSomething(string read, FieldStatus expected)
    {
        var line = PageOf.Line(read, 0, 0);
        var page = PageOf.View(new FakeProbe(), line);

        Assert.Equal(expected, AddressField.Of(ReadText.From([new TextRun(page.Sheet.Lines[0])]), page.Sheet, page).Status);
    }

    /// <summary>朝阳区, of which there are several: the one that lies where the unit was registered, be it by a county, a city or a province.</summary>
    [Theory]
    [InlineData("110105", true)]
    [InlineData("110000", true)]
    [InlineData("220100", true)]
    [InlineData("370000", false)]
    [InlineData("110101", false)]
    public void ACountyWithoutItsCity_IsTheRegistrarsOwn(string division, bool isConfirmed)
    {
        var line = PageOf.Line("朝阳区样例路8号", 0, 0);
        var text = ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]);
        var field = AddressField.InDivision(AddressField.Of(text, PageOf.View(new FakeProbe(), line)), text, division);

        Assert.Equal(isConfirmed, field.Status == FieldStatus.Confirmed);
    }

    /// <summary>A new area stands for the county behind its city.</summary>
    [Fact]
    public void ANewArea_IsAKnownPlace() => Assert.Equal(FieldStatus.Confirmed, Read("珠海市横琴新区样例大道128号").Status);
}
