namespace Beian.Docs.Documents.Quality;

/// <summary>Fewer pixels than providers ask for (像素不足). [HWF][WXM] §3.9, R-136</summary>
public sealed class SmallPicture : IQualitySign
{
    public const string Code = "quality.small";

    /// <summary>Short and long side that two providers ask of a person's certificate.</summary>
    private static readonly (int Short, int Long) OfPerson = (720, 1280);

    /// <summary>Short and long side that they ask of a subject's certificate.</summary>
    private static readonly (int Short, int Long) OfSubject = (1100, 1500);

    private static readonly HashSet<string> Persons =
        [DocumentKinds.IdCardFront, DocumentKinds.IdCardBack, DocumentKinds.ResidencePermit, DocumentKinds.Passport, DocumentKinds.MainlandTravelPermit, DocumentKinds.PermanentResidenceCard];

    private static readonly HashSet<string> Subjects =
    [
        DocumentKinds.BusinessLicense, DocumentKinds.InstitutionCertificate, DocumentKinds.SocialOrganizationCertificate, DocumentKinds.PrivateNonEnterpriseCertificate,
        DocumentKinds.CreditCodeCertificate, DocumentKinds.FoundationCertificate, DocumentKinds.LawFirmLicense,
    ];

    public DocumentIssue? Judge(QualityView view)
    {
        if (!Persons.Contains(view.Document.Kind) && !Subjects.Contains(view.Document.Kind))
            return null;
        var floor = Persons.Contains(view.Document.Kind) ? OfPerson : OfSubject;
        var (small, large) = (Math.Min(view.Picture.Width, view.Picture.Height), Math.Max(view.Picture.Width, view.Picture.Height));
        return small < floor.Short || large < floor.Long
            ? new DocumentIssue(
                Code,
                Severity.Info,
                null,
                $"图片只有 {view.Picture.Width}×{view.Picture.Height} 像素，华为云和微信要求至少 {floor.Long}×{floor.Short}。请重新拍摄或用更高的分辨率扫描，不要把小图放大。")
            {
                Measured = Math.Min((double)small / floor.Short, (double)large / floor.Long) is var share ? Math.Round(share, 3) : null,
            }
            : null;
    }
}
