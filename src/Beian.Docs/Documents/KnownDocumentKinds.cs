using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Documents.IdCardBack;
using Beian.Docs.Documents.IdCardFront;
using Beian.Docs.Documents.MainlandTravelPermit;
using Beian.Docs.Documents.Passport;
using Beian.Docs.Documents.PermanentResidenceCard;
using Beian.Docs.Documents.ResidencePermit;

namespace Beian.Docs.Documents;

/// <summary>Every document kind that can be read, cards first: what they take of a page is left out for the next.</summary>
public static class KnownDocumentKinds
{
    public static IReadOnlyList<IDocumentKind> All { get; } =
    [
        new PassportKind(),
        new MainlandTravelPermitKind(),
        new PermanentResidenceCardKind(),
        new ResidencePermitKind(),
        new IdCardFrontKind(),
        new IdCardBackKind(),
        new BusinessLicenseKind(),
    ];
}
