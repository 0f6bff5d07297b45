using Beian.Docs.Samples.Organizations;

namespace Beian.Docs.Samples;

/// <summary>
/// Pictures of further kinds, a line each. They are drawn when <c>--kinds</c> names them and are in no set otherwise, so that the sets
/// of licenses and cards stay as they are.
/// </summary>
public static class MorePictures
{
    public static IReadOnlyDictionary<PictureKind, MorePicture> All { get; } = new Dictionary<PictureKind, MorePicture>
    {
        [PictureKind.InstitutionCertificate] = new((content, dice, scale) => [CertificateDrawer.Draw(InstitutionInventor.Invent(content, SpecimenWriter.AsOf), dice, scale)]),
        [PictureKind.SocialOrganizationCertificate] = new((content, dice, scale) => [CertificateDrawer.Draw(SocialOrganizationInventor.Invent(content, SpecimenWriter.AsOf), dice, scale)]),
        [PictureKind.PrivateNonEnterpriseCertificate] = new((content, dice, scale) => [CertificateDrawer.Draw(PrivateNonEnterpriseInventor.Invent(content, SpecimenWriter.AsOf), dice, scale)]),
        [PictureKind.CreditCodeCertificate] = new((content, dice, scale) => [CertificateDrawer.Draw(CreditCodeHolderInventor.Invent(content, SpecimenWriter.AsOf), dice, scale)]),
        [PictureKind.FoundationCertificate] = new((content, dice, scale) => [CertificateDrawer.Draw(FoundationInventor.Invent(content, SpecimenWriter.AsOf), dice, scale)]),
        [PictureKind.LawFirmLicense] = new((content, dice, scale) => [CertificateDrawer.Draw(LawFirmInventor.Invent(content, SpecimenWriter.AsOf), dice, scale)]),
    };
}
