using Beian.Docs.Documents;
using Beian.Docs.Intake;
using Beian.Docs.Reading;
using Beian.Docs.Rules.ScanQuality;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.ScanQuality;

public sealed class ScanQualityTests
{
    [Fact]
    public void UnusableFile_IsNamed()
    {
        var filing = Consistent with { BadFiles = [new FileReading { File = "坏.pdf", Error = new ReadingError(IntakeErrorCodes.Damaged, "文件损坏,请重新导出。") }] };
        var finding = Assert.Single(filing.Ask<FilesAreUsable>());
        Assert.Equal(("S-003", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Contains("文件损坏,请重新导出。", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Consistent.Ask<FilesAreUsable>());
    }

    [Fact]
    public void UnreadablePages_AreNamedOnceAFile()
    {
        var page = Document(DocumentKinds.Unreadable);
        var finding = Assert.Single(Consistent.And("杂.pdf", page).And("杂.pdf", page with { Page = 3 }).Ask<PagesAreReadable>());
        Assert.Contains("第1、3页", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Consistent.Ask<PagesAreReadable>());
    }

    [Fact]
    public void StrangersCard_IsMentioned()
    {
        var filing = Consistent.And("王.jpg", Front((FieldNames.Name, "王模型"), (FieldNames.IdNumber, "11010519491231002X")));
        Assert.Equal(Severity.Info, Assert.Single(filing.Ask<CardsBelongToSomeone>()).Severity);
        Assert.Empty(Consistent.Ask<CardsBelongToSomeone>());
    }

    [Fact]
    public void SecondScanThatWasReadBadly_IsNoStrangers() =>
        Assert.Empty(Consistent.And("2.jpg", Front((FieldNames.IdNumber, LiNumber))).Ask<CardsBelongToSomeone>());

    [Fact]
    public void DoubtfulValues_AreOneFindingADocument()
    {
        var findings = Consistent
            .WithLicense((FieldNames.Name, Doubtful(Company)), (FieldNames.Address, Doubtful(Address))).WithBack((FieldNames.ValidTo, Doubtful("2036-07-12"))).Ask<DoubtfulValuesAreLookedAt>();
        Assert.Equal(["/subject/name", "/subject/principal/idValidTo"], findings.Select(f => f.Field));
        Assert.Contains("名称、住所", findings[0].Message, StringComparison.Ordinal);
        Assert.Empty(Consistent.Ask<DoubtfulValuesAreLookedAt>());
    }

    /// <summary>What could not be read is to be looked at as well: nothing is ready while a term is unknown.</summary>
    [Fact]
    public void UnreadValues_AreSaidWithTheDoubtfulOnes()
    {
        var finding = Assert.Single(Consistent.WithBack((FieldNames.ValidFrom, Doubtful("2016-07-12")), (FieldNames.ValidTo, Missing)).Ask<DoubtfulValuesAreLookedAt>());

        Assert.Contains("识别存疑", finding.Message, StringComparison.Ordinal);
        Assert.Contains("没有读出", finding.Message, StringComparison.Ordinal);
    }

    /// <summary>A letter signed by somebody whose name differs in one character is to be looked at, however doubtful the reading.</summary>
    [Theory]
    [InlineData(FieldNames.Representative, "张样列", "/subject/legalRepresentative/name")]
    [InlineData(FieldNames.SubjectName, "威海样例商贾有限公司", "/subject/name")]
    public void PaperThatHasAnotherCharacter_IsToBeLookedAt(string field, string value, string pointer) =>
        Assert.Equal(pointer, Assert.Single(SamplePapers.WithLetter((field, Doubtful(value))).Ask<DoubtfulValuesAreLookedAt>()).Field);

    /// <summary>What was passed over, or is the same, says nothing against the letter.</summary>
    [Theory]
    [InlineData("张样例")]
    [InlineData("张样")]
    [InlineData("张〓例")]
    public void PaperThatSaysLess_IsNotToBeLookedAt(string value) =>
        Assert.Empty(SamplePapers.WithLetter((FieldNames.Representative, Doubtful(value))).Ask<DoubtfulValuesAreLookedAt>());
}
