namespace Beian.Docs.Documents.Quality;

/// <summary>The edges of the text are wide for its size (模糊). [T22] R-135</summary>
public sealed class BlurredText : IQualitySign
{
    public const string Code = "quality.blurred";

    /// <summary>Width of an edge over the height of the text at which strokes run together: see docs/accuracy.md.</summary>
    private const double Wide = 0.06;

    public DocumentIssue? Judge(QualityView view) => view.Signs.Blur is { } blur && blur > Wide
        ? new DocumentIssue(Code, Severity.Info, null, "文字模糊。请擦净镜头、对准焦点、拿稳后重新拍摄，或改用扫描。")
        {
            Box = view.Document.Region,
            Measured = Math.Round(blur, 3),
        }
        : null;
}
