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

    private static FieldReading? Read(string arc, string? division = Division, Func<string, double>? score = null)
    {
        var page = PageOf.View(
            new FakeProbe { Seals = new([new SealMark(new PagePoint(500, 500), 80, Coverage: 0.9, IsRed: true)], HasColors: true), Arc = arc, ArcScore = score ?? (_ => 0.995) },
            PageOf.Line("登记机关", 100, 100));
        return OfficeInSeal.Read(new FoundDocument(DocumentKinds.BusinessLicense, 1, Quad.FromBox(0, 0, 1000, 1000), page.Sheet), page, division);
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

    /// <summary>City, county and what such an office is called, of the place that the code tells of: nothing else is spelled so.</summary>
    [Theory]
    [InlineData("威海市环翠区市场监督管理局", Division, FieldStatus.Confirmed)]
    [InlineData("威海市环翠区市场监督管理局", null, FieldStatus.Doubtful)]
    [InlineData("威海市文登区市场监督管理局", Division, FieldStatus.Doubtful)]
    [InlineData("环翠区市场监督管理局", Division, FieldStatus.Doubtful)]
    public void AnUnsureCharacter_LeavesItDoubtful_UnlessItIsNamedInFull(string office, string? division, FieldStatus status) =>
        Assert.Equal((office, status), (Read(office, division, c => c == "督" ? 0.6 : 0.995)!.Value, Read(office, division, c => c == "督" ? 0.6 : 0.995)!.Status));

    /// <summary>Where the code was given there are few offices; where another one is nearly as like, or a part may have been lost, it stays open.</summary>
    [Theory]
    [InlineData("成海市环罩区市场监督管理局", Division, "威海市环翠区市场监督管理局", FieldStatus.Confirmed)]
    [InlineData("威海市文罩区市场监督管理局", Division, "威海市文登区市场监督管理局", FieldStatus.Doubtful)]
    [InlineData("环罩区市场监督管理局", Division, "环翠区市场监督管理局", FieldStatus.Doubtful)]
    [InlineData("西宁市城末区市场监督管理局", "630102", null, null)]
    [InlineData("海市黄浦区市场监督管理局", "310101", "上海市黄浦区市场监督管理局", FieldStatus.Confirmed)]
    [InlineData("环翠区委机构编制委员会办公罩", Division, "环翠区机构编制委员会办公室", FieldStatus.Doubtful)]
    public void AMisreadOffice_IsTheOneThatTheCodeTellsOf(string arc, string division, string? expected, FieldStatus? status)
    {
        var office = Read(arc, division, c => c is "成" or "罩" or "末" ? 0.4 : 0.995);

        Assert.Equal((expected, status), (office?.Value, office?.Status));
    }

    /// <summary>A name all around the ring is cut anywhere, and what lies under the cut is lost.</summary>
    [Theory]
    [InlineData("督管理局威海市环翠区市场监", "威海市环翠区市场监督管理局", FieldStatus.Confirmed)]
    [InlineData("管理局环翠分局威海市工商行", "威海市工商行政管理局环翠分局", FieldStatus.Doubtful)]
    [InlineData("编制委员会办公室威海市环翠区机", "威海市环翠区机构编制委员会办公室", FieldStatus.Doubtful)]
    public void ACutElsewhere_IsTurned(string arc, string expected, FieldStatus status) => Assert.Equal((expected, status), (Read(arc)!.Value, Read(arc)!.Status));

    [Theory]
    [InlineData("威海样例科技有限公司", Division)]
    [InlineData("成海市环罩区市场监督", null)]
    public void AnotherSeal_IsNoOffice(string arc, string? division) => Assert.Null(Read(arc, division));
}
