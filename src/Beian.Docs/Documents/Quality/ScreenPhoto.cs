namespace Beian.Docs.Documents.Quality;

/// <summary>A fine regular grid over the whole document, as the dots of a screen give it (翻拍屏幕). [T22][HWK] R-135</summary>
/// <remarks>A finely screened print can show the same, which is why it only informs.</remarks>
public sealed class ScreenPhoto : IQualitySign
{
    public const string Code = "quality.screenPhoto";

    /// <summary>Above this the pattern is a grid: measured on rendered sets, see docs/accuracy.md.</summary>
    private const double Regular = 2.6;

    public DocumentIssue? Judge(QualityView view) => view.Signs.Grid is { } grid && grid > Regular
        ? new DocumentIssue(Code, Severity.Info, null, "图片上有规则的细网纹，像是对着屏幕拍的。接入商不收翻拍件，请直接拍摄或扫描原件。")
        {
            Box = view.Document.Region,
            Measured = Math.Round(grid, 2),
        }
        : null;
}
