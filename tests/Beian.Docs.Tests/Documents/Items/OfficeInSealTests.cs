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
    public void AnOfficeThatThereMayBe_ReadForCertain_IsConfirmed(string office) =>
        Assert.Equal((office, FieldStatus.Confirmed), (Read(office)!.Value, Read(office)!.Status));

    [Fact]
    public void AnUnsureCharacter_LeavesItDoubtful() => Assert.Equal(FieldStatus.Doubtful, Read("威海市环翠区市场监督管理局", score: c => c == "翠" ? 0.6 : 0.995)!.Status);

    /// <summary>Where the code was given there are few offices.</summary>
    [Fact]
    public void AMisreadOffice_IsTheOneThatTheCodeTellsOf_AndDoubtful()
    {
        var office = Read("成海市环罩区市场监督管理局", score: c => c is "成" or "罩" ? 0.4 : 0.995)!;

        Assert.Equal(("威海市环翠区市场监督管理局", FieldStatus.Doubtful), (office.Value, office.Status));
    }

    /// <summary>A name all around the ring is cut anywhere, and what lies under the cut is lost.</summary>
    [Theory]
    [InlineData("督管理局威海市环翠区市场监", "威海市环翠区市场监督管理局")]
    [InlineData("管理局环翠分局威海市工商行", "威海市工商行政管理局环翠分局")]
    [InlineData("编制委员会办公室威海市环翠区机", "威海市环翠区机构编制委员会办公室")]
    public void ACutElsewhere_IsTurned(string arc, string expected) => Assert.Equal((expected, FieldStatus.Doubtful), (Read(arc)!.Value, Read(arc)!.Status));

    [Theory]
    [InlineData("威海样例科技有限公司", Division)]
    [InlineData("成海市环罩区市场监督", null)]
    public void AnotherSeal_IsNoOffice(string arc, string? division) => Assert.Null(Read(arc, division));
}
