using Beian.Docs.Documents;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Rules.SignedPapers;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SignedPapers;

public sealed class PaperIsSignedTests
{
    [Fact]
    public void NoSignature_Blocks() => SamplePapers.WithLetter((FieldNames.Signature, FieldNames.Absent)).Ask<PaperIsSigned>().IsOne(Severity.Blocking, "/subject/principal");

    [Fact]
    public void DoubtfulSignature_OnlyWarns() => SamplePapers.WithPromise((FieldNames.Signature, Doubtful(FieldNames.Absent))).Ask<PaperIsSigned>().IsOne(Severity.Warning, "/subject");

    /// <summary>授权代表: and nothing behind it, where no word asks for a signature: a hint, which holds nothing up.</summary>
    [Fact]
    public void ABlankThatNobodyIsAskedToSign_IsAHint() =>
        SamplePapers.WithPromise((FieldNames.Signature, Doubtful(FieldNames.Absent) with { Evidence = ["inkShare", SealFields.NotAsked] })).Ask<PaperIsSigned>().IsOne(Severity.Info, "/subject");

    [Fact]
    public void SignedOrUnread_IsNoFinding()
    {
        Assert.Empty(SamplePapers.WithPromise().Ask<PaperIsSigned>());
        Assert.Empty(SamplePapers.WithPromise((FieldNames.Signature, Missing)).Ask<PaperIsSigned>());
    }

    /// <summary>Whom the letter authorizes has signed in place of the representative; a name that nobody of the filing bears may be misread.</summary>
    [Theory]
    [InlineData("法定代表人签字:", Li, true)]
    [InlineData("法定代表人签字:", Zhang, false)]
    [InlineData("法定代表人签字:", "赵模型", false)]
    [InlineData("被授权人(法定代表人之委托)签字:", Li, false)]
    [InlineData("网站负责人签字:", Li, false)]
    public void AnothersNameWhereTheRepresentativeSigns_IsAWarning(string label, string written, bool isFound)
    {
        var signature = new FieldReading { Value = FieldNames.Present, Status = FieldStatus.Confirmed, Confidence = 0.99, Raw = label, Written = written, Evidence = ["inkShare"] };
        var findings = SamplePapers.WithLetter((FieldNames.Signature, signature)).Ask<PaperIsSigned>();

        if (isFound)
            findings.IsOne(Severity.Warning, "/subject/principal");
        else
            Assert.Empty(findings);
    }
}
