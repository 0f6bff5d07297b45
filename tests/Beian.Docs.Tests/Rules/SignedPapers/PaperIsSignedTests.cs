using Beian.Docs.Documents;
using Beian.Docs.Rules.SignedPapers;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SignedPapers;

public sealed class PaperIsSignedTests
{
    [Fact]
    public void NoSignature_Blocks() => SamplePapers.WithLetter((FieldNames.Signature, FieldNames.Absent)).Ask<PaperIsSigned>().IsOne(Severity.Blocking, "/subject/principal");

    [Fact]
    public void DoubtfulSignature_OnlyWarns() => SamplePapers.WithPromise((FieldNames.Signature, Doubtful(FieldNames.Absent))).Ask<PaperIsSigned>().IsOne(Severity.Warning, "/subject");

    [Fact]
    public void SignedOrUnread_IsNoFinding()
    {
        Assert.Empty(SamplePapers.WithPromise().Ask<PaperIsSigned>());
        Assert.Empty(SamplePapers.WithPromise((FieldNames.Signature, Missing)).Ask<PaperIsSigned>());
    }
}
