using Beian.Docs.Samples.Drawing.Papers;
using Beian.Docs.Samples.Drawing.PersonCards;
using Beian.Docs.Samples.Drawing.Strangers;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Organizations;
using SkiaSharp;

namespace Beian.Docs.Samples;

/// <summary>
/// Pictures of further kinds, a line each. They are drawn when <c>--kinds</c> names them and are in no set otherwise, so that the sets
/// of licenses and cards stay as they are.
/// </summary>
public static class MorePictures
{
    public static IReadOnlyDictionary<PictureKind, MorePicture> All { get; } = new Dictionary<PictureKind, MorePicture>
    {
        [PictureKind.TwoLicenses] = new((content, dice, scale) => [License(content, dice, scale), License(content, dice, scale)]),
        [PictureKind.FadedCard] = new(FadedCard),
        [PictureKind.CardsTurned] = new(CardsTurned),
        [PictureKind.DomainCertificate] = Paper(DomainCertificateSheet.Draw),
        [PictureKind.AuthorizationLetter] = Paper(AuthorizationLetterSheet.Draw),
        [PictureKind.CommitmentLetter] = Paper(CommitmentLetterSheet.Draw),
        [PictureKind.VerificationSheet] = Paper(VerificationSheetSheet.Draw),
        [PictureKind.SitePlan] = Paper(SitePlanSheet.Draw),
        [PictureKind.PreApproval] = Paper(PreApprovalSheet.Draw),
        [PictureKind.LetterAndCard] = new(LetterAndCard),
        [PictureKind.InstitutionCertificate] = new((content, dice, scale) => [CertificateDrawer.Draw(InstitutionInventor.Invent(content, SpecimenWriter.AsOf), dice, scale)]),
        [PictureKind.SocialOrganizationCertificate] = new((content, dice, scale) => [CertificateDrawer.Draw(SocialOrganizationInventor.Invent(content, SpecimenWriter.AsOf), dice, scale)]),
        [PictureKind.PrivateNonEnterpriseCertificate] = new((content, dice, scale) => [CertificateDrawer.Draw(PrivateNonEnterpriseInventor.Invent(content, SpecimenWriter.AsOf), dice, scale)]),
        [PictureKind.CreditCodeCertificate] = new((content, dice, scale) => [CertificateDrawer.Draw(CreditCodeHolderInventor.Invent(content, SpecimenWriter.AsOf), dice, scale)]),
        [PictureKind.FoundationCertificate] = new((content, dice, scale) => [CertificateDrawer.Draw(FoundationInventor.Invent(content, SpecimenWriter.AsOf), dice, scale)]),
        [PictureKind.LawFirmLicense] = new((content, dice, scale) => [CertificateDrawer.Draw(LawFirmInventor.Invent(content, SpecimenWriter.AsOf), dice, scale)]),
        [PictureKind.OtherRegionPermit] = new((content, dice, scale) => OtherRegionPermit.Draw(Traveler.Invent(content, SpecimenWriter.AsOf, isChinese: true), dice, scale), IsCard: true),
        [PictureKind.CityPermit] = new((content, dice, scale) => [CityPermit.Draw(Person.Invent(content, SpecimenWriter.AsOf), content.Pick(Region.All), dice, scale)], IsCard: true),
        [PictureKind.Passport] = new((content, dice, scale) => [PassportPage.Draw(Traveler.Invent(content, SpecimenWriter.AsOf, isChinese: content.Chance(0.6)), dice, scale)], IsCard: true),
        [PictureKind.TravelPermit] = new((content, dice, scale) => TravelPermit.Draw(Traveler.Invent(content, SpecimenWriter.AsOf, isChinese: true), dice, scale), IsCard: true),
        [PictureKind.PermanentResidence] = new((content, dice, scale) => [PermanentResidence.Draw(Traveler.Invent(content, SpecimenWriter.AsOf, isChinese: false), dice, scale)], IsCard: true),
        [PictureKind.PermitForm] = new((content, dice, scale) => [PermitForm.Draw(content, dice, scale)]),
        [PictureKind.Invoice] = new((content, dice, scale) => [InvoiceSheet.Draw(content, dice, scale)]),
        [PictureKind.Contract] = new((content, dice, scale) => [ContractSheet.Draw(content, dice, scale)]),
        [PictureKind.ChatScreen] = new((content, dice, scale) => [ChatScreen.Draw(content, dice, scale)]),
        [PictureKind.StrangerCard] = new((content, dice, scale) => [StrangerCard.Draw(content, dice, scale)], IsCard: true),
        [PictureKind.CompanyPage] = new((content, dice, scale) => [CompanyPage.Draw(content, dice, scale)]),
        [PictureKind.CompanyList] = new((content, dice, scale) => [CompanyList.Draw(content, dice, scale)]),
        [PictureKind.BlankSheet] = new((content, dice, scale) => [BlankSheet.Draw(content, dice, scale)]),
    };

    /// <summary>One of the filing's own papers, or a certificate of another authority.</summary>
    private static MorePicture Paper(Func<PaperContent, Dice, double, Sheet> draw) =>
        new((content, dice, scale) => [draw(PaperContent.Invent(content, SpecimenWriter.AsOf), dice, scale)]);

    private static Sheet License(Dice content, Dice dice, double scale) => SpecimenDrawer.License(CompanyInventor.Invent(content, SpecimenWriter.AsOf), dice, scale);

    private static IReadOnlyList<Sheet> FadedCard(Dice content, Dice dice, double scale)
    {
        var person = Person.Invent(content, SpecimenWriter.AsOf);
        return [IdCardFront.Draw(person, dice, scale, labels: new SKColor(222, 226, 230)), IdCardBack.Draw(person, dice, scale)];
    }

    private static IReadOnlyList<Sheet> CardsTurned(Dice content, Dice dice, double scale)
    {
        var person = Person.Invent(content, SpecimenWriter.AsOf);
        Sheet front = IdCardFront.Draw(person, dice, scale), back = IdCardBack.Draw(person, dice, scale);
        var degrees = dice.OneOf(90, 180, 270);
        return dice.Chance(0.5) ? [front.Turned(degrees), back] : [front, back.Turned(degrees)];
    }

    private static IReadOnlyList<Sheet> LetterAndCard(Dice content, Dice dice, double scale)
    {
        var paper = PaperContent.Invent(content, SpecimenWriter.AsOf);
        return [AuthorizationLetterSheet.Draw(paper, dice, scale), IdCardFront.Draw(paper.Authorized, dice, scale)];
    }
}
