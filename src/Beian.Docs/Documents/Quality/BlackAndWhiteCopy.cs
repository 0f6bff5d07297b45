namespace Beian.Docs.Documents.Quality;

/// <summary>A kind that is printed in color shows none: a black-and-white copy (黑白复印件). [T22][WXM] R-135</summary>
public sealed class BlackAndWhiteCopy : IQualitySign
{
    public const string Code = "quality.blackAndWhite";

    /// <summary>Spread of color below which a print is gray: measured on rendered sets, see docs/accuracy.md.</summary>
    private const double Gray = 0.03;

    /// <summary>Kinds that have an emblem, a seal or a portrait in color; letters may be gray by nature.</summary>
    private static readonly HashSet<string> Colored =
    [
        DocumentKinds.BusinessLicense, DocumentKinds.IdCardFront, DocumentKinds.IdCardBack, DocumentKinds.InstitutionCertificate, DocumentKinds.SocialOrganizationCertificate,
        DocumentKinds.PrivateNonEnterpriseCertificate, DocumentKinds.FoundationCertificate, DocumentKinds.LawFirmLicense, DocumentKinds.ResidencePermit, DocumentKinds.Passport,
        DocumentKinds.MainlandTravelPermit, DocumentKinds.PermanentResidenceCard,
    ];

    /// <summary>The emblem side of a residence permit is known by its text alone: what is colored on it may lie outside. Its other side is judged.</summary>
    private static bool IsColored(DocumentReading document) =>
        Colored.Contains(document.Kind) && (document.Kind != DocumentKinds.ResidencePermit || document.Fields.ContainsKey(FieldNames.Name));

    public DocumentIssue? Judge(QualityView view) => IsColored(view.Document) && view.Signs.Chroma is { } chroma && chroma < Gray
        ? new DocumentIssue(Code, Severity.Warning, null, "图片是黑白的。接入商一般只收彩色原件，请换成原件的彩色照片或彩色扫描件。")
        {
            Box = view.Document.Region,
            Measured = Math.Round(chroma, 4),
        }
        : null;
}
