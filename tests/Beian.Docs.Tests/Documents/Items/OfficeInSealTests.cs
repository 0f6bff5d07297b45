using Beian.Docs.Documents;
using Beian.Docs.Documents.Items;
using Beian.Docs.Geometry;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Items;

/// <summary>Most licences name the registrar in the seal only.</summary>
public sealed class OfficeInSealTests
{
    /// <summary>Registered in 威海市环翠区.</summary>
    private const string Division = "371002";

    private static FieldReading? Read(string arc, string? division = Division, Func<string, double>? score = null, double step = 1, double poor = 0)
    {
        var page = PageOf.View(
            new FakeProbe { Seals = new([new SealMark(new PagePoint(500, 500), 80, Coverage: 0.9, IsRed: true)], HasColors: true), Arc = arc, ArcScore = score ?? (_ => 0.995), ArcWeight = name => (-PerCharacter * Distance(name, arc)) - (poor * arc.Length), ArcHighest = name => poor + Math.Min(PerCharacter, PerCharacter * Distance(name, arc)), ArcStep = step },
            PageOf.Line("登记机关", 100, 100));
        return OfficeInSeal.Read(new FoundDocument(DocumentKinds.BusinessLicense, 1, Quad.FromBox(0, 0, 1000, 1000), page.Sheet), page, division, division is null ? [] : [division]);
    }

    [Theory]
    [InlineData("威海市环翠区市场监督管理局")]
    [InlineData("威海市市场监督管理局")]
    [InlineData("威海市环翠区行政审批服务局")]
    [InlineData("威海市工商行政管理局环翠分局")]
    [InlineData("山东省民政厅")]
    [InlineData("威海市环翠区总工会")]
    public void AnOfficeThatThereMayBe_ReadForCertain_IsConfirmed(string office) =>
        Assert.Equal((office, FieldStatus.Confirmed), (Read(office)!.Value, Read(office)!.Status));

    /// <summary>What every look spells alike may have lost its city all the same.</summary>
    [Fact]
    public void ADistrictAlone_IsDoubted() =>
        Assert.Equal(("环翠区市场监督管理局", FieldStatus.Doubtful), (Read("环翠区市场监督管理局")!.Value, Read("环翠区市场监督管理局")!.Status));

    /// <summary>Black print upon the seal spoils the look by brightness, a compressed picture the one by color; what both show must not differ.</summary>
    [Theory]
    [InlineData("威罩市罩翠区罩场罩督管罩局", "威海市环翠区市场监督管理局", FieldStatus.Confirmed)]
    [InlineData("威海市环翠区市场监督管理局", "威罩市罩翠区罩场罩督管罩局", FieldStatus.Confirmed)]
    [InlineData("威海市文登区市场监督管理局", "威海市环翠区市场监督管理局", FieldStatus.Doubtful)]
    public void OneWayOfLooking_IsEnough(string byBrightness, string byColor, FieldStatus status)
    {
        var page = PageOf.View(
            new FakeProbe { Seals = new([new SealMark(new PagePoint(500, 500), 80, Coverage: 0.9, IsRed: true)], HasColors: true), Arc = byBrightness, ArcByColor = byColor, ArcLooks = 3, ArcScore = c => byBrightness.Contains("文登", StringComparison.Ordinal) && c == "文" ? 0.7 : c == "罩" ? 0.4 : 0.995 },
            PageOf.Line("登记机关", 100, 100));

        Assert.Equal(status, OfficeInSeal.Read(new FoundDocument(DocumentKinds.BusinessLicense, 1, Quad.FromBox(0, 0, 1000, 1000), page.Sheet), page, Division, [Division])!.Status);
    }

    /// <summary>Where the code was given there are few offices; the one that explains what is seen is believed where no character speaks against it, and no other explains it nearly as well.</summary>
    [Theory]
    [InlineData("威海市环翠区市场监督管理局", Division, FieldStatus.Confirmed)]
    [InlineData("威海市文登区市场监督管理局", Division, FieldStatus.Confirmed)]
    [InlineData("环翠区市场监督管理局", Division, FieldStatus.Doubtful)] // its city may have been passed over
    [InlineData("威海市环翠区市场监督管理局", null, FieldStatus.Doubtful)]
    public void AnUnsureCharacter_LeavesItDoubtful_UnlessItIsWhereTheCodeSays(string office, string? division, FieldStatus status) =>
        Assert.Equal((office, status), (Read(office, division, c => c == "督" ? 0.6 : 0.995)!.Value, Read(office, division, c => c == "督" ? 0.6 : 0.995)!.Status));

    /// <summary>One character that speaks against it leaves it open, and too many that nothing explains leave nothing.</summary>
    [Theory]
    [InlineData("威海市环罩区市场监督管理局", "威海市环翠区市场监督管理局", FieldStatus.Doubtful)]
    [InlineData("威海市环罩区市场监罩管理局", "威海市环翠区市场监督管理局", FieldStatus.Doubtful)]
    [InlineData("海市环翠区市场监督管理局", "威海市环翠区市场监督管理局", FieldStatus.Doubtful)]
    [InlineData("环翠区委机构编制委员会办公罩", "环翠区机构编制委员会办公室", FieldStatus.Doubtful)]
    [InlineData("罩罩罩罩翠罩罩场罩督罩罩局", null, null)]
    public void AMisreadOffice_IsTheOneThatThereIs(string arc, string? expected, FieldStatus? status)
    {
        var office = Read(arc, score: c => c is "罩" ? 0.4 : 0.995);

        Assert.Equal((expected, status), (office?.Value, office?.Status));
    }

    /// <summary>Where all print is poor every character costs a little; so much that it may be anything is too much.</summary>
    [Theory]
    [InlineData(1.5, FieldStatus.Confirmed)]
    [InlineData(2.5, FieldStatus.Doubtful)]
    public void PoorPrintEverywhere_IsNoOtherCharacter(double cost, FieldStatus status) =>
        Assert.Equal(status, Read("威海市环翠区市场监督管理局", score: c => c == "督" ? 0.6 : 0.995, poor: cost)!.Status);

    /// <summary>济南市|市场监督管理局: where light blots out the county, the rest names another office that there is.</summary>
    [Theory]
    [InlineData(1.2, FieldStatus.Confirmed)]
    [InlineData(3, FieldStatus.Doubtful)]
    public void AnArcWithAGap_IsDoubted(double step, FieldStatus status) =>
        Assert.Equal(status, Read("威海市市场监督管理局", score: c => c == "督" ? 0.6 : 0.995, step: step)!.Status);

    /// <summary>Whatever stands in a corner beyond the last word of the paper is its own.</summary>
    [Fact]
    public void ASealBeyondAllPrint_IsLookedFor()
    {
        Quad? looked = null;
        var page = PageOf.View(
            new FakeProbe
            {
                SealsWithin = region =>
                {
                    looked = region;
                    return new([], HasColors: true);
                },
            },
            PageOf.Line("登记机关", 100, 100));

        OfficeInSeal.Read(new FoundDocument(DocumentKinds.InstitutionCertificate, 1, Quad.FromBox(200, 200, 800, 600), page.Sheet), page, Division, [Division]);

        Assert.True(looked!.Right > 900 && looked.Bottom > 700 && looked.Left < 100 && looked.Top < 100);
    }

    /// <summary>西宁市城东区 and 城西区 are as near to what was seen.</summary>
    [Fact]
    public void AmongTwoAsNear_NoneIsChosen() => Assert.Null(Read("西宁市城末区市场监督管理局", "630102", c => c == "末" ? 0.4 : 0.995));

    /// <summary>A name all around the ring is cut anywhere.</summary>
    [Theory]
    [InlineData("督管理局威海市环翠区市场监", "威海市环翠区市场监督管理局")]
    [InlineData("编制委员会办公室威海市环翠区机构", "威海市环翠区机构编制委员会办公室")]
    public void ACutElsewhere_IsTurned(string arc, string expected) => Assert.Equal(expected, Read(arc)!.Value);

    /// <summary>督管理局|威海市环翠区市场监: corners of the ring lie between the name's end and its beginning, and the cut goes through a character.</summary>
    [Theory]
    [InlineData(3, 2, FieldStatus.Confirmed)]
    [InlineData(3, 26, FieldStatus.Confirmed)]
    [InlineData(5, 2, FieldStatus.Doubtful)] // a gap within the name
    [InlineData(3, 10, FieldStatus.Doubtful)] // a character that was not seen
    public void ANameThatIsCut_HasAGapWhereItBegins(int gap, int unseen, FieldStatus status)
    {
        const string Arc = "督管理局威海市环翠区市场监";
        var probe = new FakeProbe
        {
            Seals = new([new SealMark(new PagePoint(500, 500), 80, Coverage: 0.9, IsRed: true)], HasColors: true),
            Arc = Arc,
            ArcScore = c => c == "督" ? 0.6 : 0.995,
            ArcWeight = name => -PerCharacter * Distance(name, Arc),
            ArcSteps = [.. Enumerable.Range(0, Arc.Length - 1).Select(i => i == gap ? 4.0 : 1)],
            ArcCosts = [.. Enumerable.Range(0, (2 * Arc.Length) + 3).Select(i => i == unseen ? 9.2 : 0)],
        };
        var page = PageOf.View(probe, PageOf.Line("登记机关", 100, 100));
        var office = OfficeInSeal.Read(new FoundDocument(DocumentKinds.BusinessLicense, 1, Quad.FromBox(0, 0, 1000, 1000), page.Sheet), page, Division, [Division]);

        Assert.Equal(("威海市环翠区市场监督管理局", status), (office?.Value, office?.Status));
    }

    [Theory]
    [InlineData("威海样例科技有限公司", Division)]
    [InlineData("成海市环罩区市场监督", null)]
    public void AnotherSeal_IsNoOffice(string arc, string? division) => Assert.Null(Read(arc, division));

    /// <summary>Of a character that is missing, too many or another.</summary>
    private const double PerCharacter = 9;

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                (before, row[j]) = (row[j], Math.Min(before + (one[i - 1] == other[j - 1] ? 0 : 1), Math.Min(row[j], row[j - 1]) + 1));
        }

        return row[^1];
    }

    /// <summary>A copy in black and white with a square red stamp on it: no seal is red.</summary>
    [Fact]
    public void AnOfficesSealWithoutColor_IsReadWithoutARedOne()
    {
        var page = PageOf.View(new FakeProbe { Rings = [new SealMark(new PagePoint(600, 500), 80, Coverage: 0.9, IsRed: false)], ArcOfRings = "威海市环翠区民政局", ArcLooks = 3 }, PageOf.Line("登记机关", 100, 100));
        var office = OfficeInSeal.Read(new FoundDocument(DocumentKinds.BusinessLicense, 1, Quad.FromBox(0, 0, 1000, 1000), page.Sheet), page, Division, [Division])!;

        Assert.Equal(("威海市环翠区民政局", FieldStatus.Confirmed), (office.Value, office.Status));
    }

    /// <summary>Whoever sent a copy in black and white has set a seal of his own on it.</summary>
    [Fact]
    public void AnOfficesSealWithoutColor_IsReadBesideARedOne()
    {
        var page = PageOf.View(
            new FakeProbe
            {
                Seals = new([new SealMark(new PagePoint(200, 500), 80, Coverage: 0.9, IsRed: true)], HasColors: true), Arc = "样例职业培训学校", ArcLooks = 3,
                Rings = [new SealMark(new PagePoint(200, 500), 80, Coverage: 0.9, IsRed: false), new SealMark(new PagePoint(600, 500), 80, Coverage: 0.9, IsRed: false)], ArcOfRings = "威海市环翠区民政局",
            },
            PageOf.Line("登记机关", 100, 100));
        var office = OfficeInSeal.Read(new FoundDocument(DocumentKinds.BusinessLicense, 1, Quad.FromBox(0, 0, 1000, 1000), page.Sheet), page, Division, [Division])!;

        Assert.Equal(("威海市环翠区民政局", FieldStatus.Confirmed, 520), (office.Value, office.Status, office.Box!.Left));
    }
}
