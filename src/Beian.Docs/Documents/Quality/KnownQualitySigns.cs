namespace Beian.Docs.Documents.Quality;

/// <summary>Every quality sign, a line each; how often each errs is in docs/accuracy.md.</summary>
public static class KnownQualitySigns
{
    public static IReadOnlyList<IQualitySign> All { get; } =
    [
        new BlackAndWhiteCopy(),
        new ScreenPhoto(),
        new BlurredText(),
        new GlareSpot(),
        new CutOffDocument(),
        new SmallPicture(),
        new ForeignWatermark(),
        new ElectronicLicense(),
    ];

    /// <summary>The issues of one document.</summary>
    public static IEnumerable<DocumentIssue> Judge(QualityView view) => All.Select(s => s.Judge(view)).OfType<DocumentIssue>();
}
