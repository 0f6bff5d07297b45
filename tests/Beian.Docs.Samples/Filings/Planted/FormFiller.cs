using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>Fills the form in as a careful person would (照实填表).</summary>
internal static class FormFiller
{
    public static FilingForm Fill(Story story) => new()
    {
        Kind = story.Kind,
        Operation = story.Operation,
        Province = story.Province,
        Platform = story.Platform,
        Subject = SubjectOf(story),
        Services = [ServiceOf(story)],
    };

    private static Subject SubjectOf(Story story) => new()
    {
        Name = story.SubjectName,
        Nature = story.Sort switch
        {
            SubjectSort.Institution => "事业单位",
            SubjectSort.SocialOrganization => "社会团体",
            SubjectSort.Individual => SubjectNatures.Individual,
            _ => SubjectNatures.Enterprise,
        },
        CertificateKind = story.Sort switch
        {
            SubjectSort.Institution => "事业单位法人证书",
            SubjectSort.SocialOrganization => "社会团体法人登记证书",
            SubjectSort.Individual => CertificateKinds.ResidentIdCard,
            _ => CertificateKinds.BusinessLicense,
        },
        CertificateNumber = story.SubjectNumber,
        CertificateAddress = story.Address,
        MailingAddress = story.Address,
        Superior = story.ItemOf(FieldNames.Sponsor)?.Printed ?? (story.Sort == SubjectSort.Individual ? null : story.SubjectName),
        County = story.Dice(1).Chance(0.5) && story.IsUnit && story.Address.Contains(story.Region.County, StringComparison.Ordinal) ? story.Region.County : null,
        FilingNumber = story.Operation == FilingOperation.First ? null : NumberOf(story),
        // 天津 and 甘肃 want to know who the emergency contact is.
        Remark = story.Province is "天津市" or "甘肃省" ? "应急联系人为本单位员工，职务为行政主管。" : null,
        Principal = PersonOf(story, story.Owner, story.OwnersContact),
        LegalRepresentative = story.IsUnit ? new LegalRepresentative { Name = story.Owner.Name, IdKind = CertificateKinds.ResidentIdCard, IdNumber = story.Owner.IdNumber } : null,
    };

    private static Service ServiceOf(Story story)
    {
        var dice = story.Dice(2);
        var isWebsite = story.Kind == FilingKind.Website;
        var used = story.Kind == FilingKind.App ? "api." + story.Domain : story.Domain;
        var package = "cn." + story.Domain[..story.Domain.IndexOf('.', StringComparison.Ordinal)].Replace("-", "", StringComparison.Ordinal);
        return new Service
        {
            Name = story.ServiceName,
            Domains = story.Kind is FilingKind.Website or FilingKind.App ? [used] : [],
            HomeUrl = isWebsite ? "www." + story.Domain : null,
            Contents = isWebsite ? [story.IsUnit ? "单位门户网站" : "博客/个人空间"] : [],
            Languages = ["中文简体"],
            Remark = story.IsUnit ? null : "本网站是个人网站，主要记录日常学习和生活见闻，内容由本人维护，不含单位和商业信息。",
            Person = story.Employee is null ? PersonOf(story, story.Owner, story.OwnersContact) : PersonOf(story, story.Employee, story.EmployeesContact),
            App = story.Kind != FilingKind.App ? null : new AppDetails
            {
                Platforms = [new AppPlatform { Os = "android", Name = story.ServiceName, PackageName = package, PublicKey = SampleData.PublicKey, Fingerprint = Hex(dice, 32), Domains = [used] }],
            },
            MiniProgram = story.Kind != FilingKind.MiniProgram ? null : new MiniProgramDetails
            {
                AppId = "wx" + Hex(dice, 16).ToLowerInvariant(), Nickname = story.ServiceName, AccountSubject = story.SubjectName, Administrator = story.InCharge.Name,
            },
            QuickApp = story.Kind != FilingKind.QuickApp ? null : new QuickAppDetails { PackageName = package, Fingerprint = Hex(dice, 32) },
        };
    }

    private static ResponsiblePerson PersonOf(Story story, Person person, Contact contact) =>
        SampleData.Form(person, contact.Mobile, contact.EmergencyMobile, contact.Email) with { MobileProvince = story.Province };

    public static string NumberOf(Story story) => $"{story.Province switch
    {
        "山东省" => '鲁', "浙江省" => '浙', "四川省" => '蜀', "北京市" => '京', "福建省" => '闽', "河北省" => '冀', "陕西省" => '陕', "辽宁省" => '辽', "贵州省" => '黔', "云南省" => '滇',
        "宁夏回族自治区" => '宁', "新疆维吾尔自治区" => '新', "西藏自治区" => '藏', "青海省" => '青', "内蒙古自治区" => '蒙', "黑龙江省" => '黑', "甘肃省" => '甘', "广西壮族自治区" => '桂', "海南省" => '琼',
        "重庆市" => '渝', "山西省" => '晋', "江苏省" => '苏', "广东省" => '粤', "湖北省" => '鄂', "湖南省" => '湘', "河南省" => '豫', "上海市" => '沪', "天津市" => '津', "江西省" => '赣', "吉林省" => '吉',
        _ => '皖',
    }}ICP备{story.Dice(3).Int(2019000000, 2025999999)}号";

    private static string Hex(Dice dice, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => "0123456789ABCDEF"[dice.Int(0, 16)]));
}
