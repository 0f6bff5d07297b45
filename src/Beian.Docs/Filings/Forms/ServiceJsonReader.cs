using Beian.Docs.Filings.CodeTables;

namespace Beian.Docs.Filings.Forms;

/// <summary>One service, member by member (服务信息 JSON 读取).</summary>
internal static class ServiceJsonReader
{
    public static Service Read(FormObject members) => new()
    {
        Name = members.Text("name"),
        Domains = members.TextList("domains"),
        HomeUrl = members.Text("homeUrl"),
        Contents = members.TextList("contents"),
        Languages = members.TextList("languages"),
        PreApprovals = members.TextList("preApprovals"),
        Remark = members.Text("remark"),
        IpAddresses = members.TextList("ipAddresses"),
        FilingNumber = members.Text("filingNumber"),
        PreviousName = members.Text("previousName"),
        Approvals = members.Objects("approvals", ReadApproval),
        AccessMethod = members.Text("accessMethod"),
        ServerLocation = members.Text("serverLocation"),
        ResourceValidTo = members.Date("resourceValidTo", openEndAllowed: false),
        DomainVerifiedOn = members.Date("domainVerifiedOn", openEndAllowed: false),
        IsLive = members.YesOrNo("isLive"),
        IsOffline = members.YesOrNo("isOffline"),
        ServesMainland = members.YesOrNo("servesMainland"),
        Person = members.Object("person", SubjectJsonReader.ReadPerson),
        App = members.Object("app", ReadApp),
        MiniProgram = members.Object("miniProgram", ReadMiniProgram),
        QuickApp = members.Object("quickApp", app => new QuickAppDetails { PackageName = app.Text("packageName"), Fingerprint = app.Text("fingerprint") }),
    };

    private static ServiceApproval ReadApproval(FormObject members) => new()
    {
        Kind = members.Text("kind"),
        Number = members.Text("number"),
        ValidTo = members.Date("validTo", openEndAllowed: true),
    };

    private static AppDetails ReadApp(FormObject members) => new()
    {
        Icon = members.Text("icon"),
        UsesSdk = members.YesOrNo("usesSdk"),
        Sdks = members.TextList("sdks"),
        DownloadUrls = members.TextList("downloadUrls"),
        UsesAlgorithm = members.YesOrNo("usesAlgorithm"),
        Platforms = members.Objects("platforms", ReadPlatform),
    };

    private static AppPlatform ReadPlatform(FormObject members) => new()
    {
        Os = members.OneOf("os", FilingWords.AppSystems.Keys),
        Name = members.Text("name"),
        PackageName = members.Text("packageName"),
        PublicKey = members.Text("publicKey"),
        Fingerprint = members.Text("fingerprint"),
        Certificate = members.Text("certificate"),
        CertificateSubject = members.Text("certificateSubject"),
        Domains = members.TextList("domains"),
        IpAddresses = members.TextList("ipAddresses"),
    };

    private static MiniProgramDetails ReadMiniProgram(FormObject members) => new()
    {
        AppId = members.Text("appId"),
        Nickname = members.Text("nickname"),
        AccountSubject = members.Text("accountSubject"),
        Administrator = members.Text("administrator"),
    };
}
