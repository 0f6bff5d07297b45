using Beian.Docs.Documents;
using Beian.Docs.Rules.ScanQuality;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.ScanQuality;

public sealed class WatermarkIsForFilingTests
{
    [Fact]
    public void WatermarkForAnotherPurpose_IsNamed() =>
        Consistent.WithIssue(DocumentKinds.BusinessLicense, new("quality.watermark", Severity.Blocking, null, "水印写着用于贷款。")).Ask<WatermarkIsForFiling>().IsOne(Severity.Blocking, "/subject/certificateKind");

    [Fact]
    public void NoWatermark_IsNoFinding() => Assert.Empty(Consistent.Ask<WatermarkIsForFiling>());
}
