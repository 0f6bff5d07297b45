using Beian.Docs.Filings;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Drawing.Papers;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Organizations;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>The pictures of a story: certificate, cards, and the papers that it needs (材料清单).</summary>
public static class Pictures
{
    public const string Certificate = "主体证件.jpg";
    public const string OwnersCard = "负责人身份证.jpg";
    public const string EmployeesCard = "服务负责人身份证.jpg";
    public const string Letter = "授权书.jpg";
    public const string Promise = "承诺书.jpg";
    public const string DomainCertificate = "域名证书.jpg";
    public const string Permit = "许可证.jpg";

    public static IReadOnlyList<DraftPicture> Of(Story story)
    {
        var pictures = new List<DraftPicture>();
        if (story.Company is { } company)
            pictures.Add(License(company));
        if (story.Organization is { } organization)
            pictures.Add(OrganizationCertificate(organization));
        pictures.Add(Card(OwnersCard, story.Owner));
        if (story.Employee is { } employee)
        {
            pictures.Add(Card(EmployeesCard, employee));
            pictures.Add(LetterOf(ContentOf(story)));
        }

        if (story.Kind == FilingKind.Website && story.Province == "广东省")
            pictures.Add(PromiseOf(ContentOf(story, new PaperWishes { Wording = story.IsUnit ? 2 : 3, Title = story.IsUnit ? "广东省单位网站备案承诺书" : "广东省个人网站备案承诺书", HasSeal = true, IsSigned = true, IsDated = true })));
        if (NeedsDomainCertificate(story))
            pictures.Add(DomainOf(ContentOf(story, new PaperWishes { Holder = story.SubjectName, ValidTo = story.AsOf.AddMonths(14) })));
        return pictures;
    }

    public static DraftPicture License(Company company) => new(Certificate, PictureKind.BusinessLicense, (dice, scale) => [SpecimenDrawer.License(company, dice, scale)])
    {
        Issue = company.QrNumber is not null && company.QrNumber != company.Number ? "qr.codeDiffers" : null,
    };

    public static DraftPicture OrganizationCertificate(Organization organization) =>
        new(Certificate, PictureKind.InstitutionCertificate, (dice, scale) => [CertificateDrawer.Draw(organization, dice, scale)]);

    public static DraftPicture Card(string file, Person person) => Card(file, person, person);

    public static DraftPicture Card(string file, Person front, Person back) =>
        new(file, PictureKind.IdCardBoth, (dice, scale) => [IdCardFront.Draw(front, dice, scale), IdCardBack.Draw(back, dice, scale)]);

    public static DraftPicture Front(string file, Person person) => new(file, PictureKind.IdCardFront, (dice, scale) => [IdCardFront.Draw(person, dice, scale)]);

    public static DraftPicture LetterOf(PaperContent content) => Paper(Letter, PictureKind.AuthorizationLetter, content, AuthorizationLetterSheet.Draw);

    public static DraftPicture PromiseOf(PaperContent content) => Paper(Promise, PictureKind.CommitmentLetter, content, CommitmentLetterSheet.Draw);

    public static DraftPicture DomainOf(PaperContent content) => Paper(DomainCertificate, PictureKind.DomainCertificate, content, DomainCertificateSheet.Draw);

    public static DraftPicture PermitOf(PaperContent content) => Paper(Permit, PictureKind.PreApproval, content, PreApprovalSheet.Draw);

    /// <summary>What the story's papers say, complete, signed and sealed lately.</summary>
    public static PaperContent ContentOf(Story story, PaperWishes? wishes = null)
    {
        var dice = story.Dice(4);
        var content = PaperContent.Invent(dice, story.AsOf);
        return content with
        {
            Company = story.Company ?? content.Company with { Name = story.SubjectName, Number = story.SubjectNumber, Region = story.Region },
            Representative = story.Owner,
            Authorized = story.InCharge,
            Domain = story.Domain,
            ServiceName = story.ServiceName,
            ServiceKind = story.Kind switch { FilingKind.App => "APP", FilingKind.MiniProgram => "小程序", FilingKind.QuickApp => "快应用", _ => "网站" },
            SignedOn = story.AsOf.AddDays(-dice.Int(1, 25)),
            Wishes = wishes ?? new PaperWishes { Wording = story.Province == "上海市" ? 3 : dice.OneOf(0, 4, 5, 6), HasSeal = true, IsSigned = true, IsDated = true },
        };
    }

    private static DraftPicture Paper(string file, PictureKind kind, PaperContent content, Func<PaperContent, Dice, double, Sheet> draw) => new(file, kind, (dice, scale) => [draw(content, dice, scale)]);

    private static bool NeedsDomainCertificate(Story story) => story.Kind is FilingKind.Website or FilingKind.App && (story.Platform == FilingPlatform.Huawei || story.Province is "湖南省" or "内蒙古自治区");
}
