using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Documents.IdCardBack;
using Beian.Docs.Documents.IdCardFront;

namespace Beian.Docs.Documents;

/// <summary>Every document kind that can be read, cards first: what they take of a page is left out for the next.</summary>
public static class KnownDocumentKinds
{
    public static IReadOnlyList<IDocumentKind> All { get; } =
    [
        new IdCardFrontKind(),
        new IdCardBackKind(),
        new BusinessLicenseKind(),
    ];
}
