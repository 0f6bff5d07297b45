namespace Beian.Docs.Documents.Quality;

/// <summary>Light that drowns a part of the document (反光). [HWK][DYM] R-135</summary>
public sealed class GlareSpot : IQualitySign
{
    public const string Code = "quality.glare";

    /// <summary>Smallest share of the document that counts.</summary>
    private const double Noticeable = 0.006;

    public DocumentIssue? Judge(QualityView view) => view.Signs.Glare > Noticeable
        ? new DocumentIssue(Code, Severity.Info, null, "图片上有反光，盖住的地方看不清。请关掉闪光灯、换个角度重新拍摄。")
        {
            Box = view.Signs.GlareBox,
            Measured = Math.Round(view.Signs.Glare, 4),
        }
        : null;
}
