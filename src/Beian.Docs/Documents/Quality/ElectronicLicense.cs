using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Quality;

/// <summary>A licence that says it is the electronic one (电子营业执照). [T22][WXM][HWK]</summary>
public sealed class ElectronicLicense : IQualitySign
{
    public const string Code = "quality.electronicLicense";

    private const string Words = "电子营业执照";

    /// <summary>A caption and not a sentence of the scope or of a hint.</summary>
    private const int LongestCaption = 16;

    public DocumentIssue? Judge(QualityView view)
    {
        if (view.Document.Kind != DocumentKinds.BusinessLicense)
            return null;
        var line = view.Lines.FirstOrDefault(l => PlainText.Squeeze(l.Text) is { Length: <= LongestCaption } text && text.Contains(Words, StringComparison.Ordinal));
        return line is null
            ? null
            : new DocumentIssue(Code, Severity.Warning, null, "这是电子营业执照。腾讯云、微信和上海管局不收电子证照，请改交纸质正本或副本的彩色照片或扫描件。") { Box = line.Quad };
    }
}
