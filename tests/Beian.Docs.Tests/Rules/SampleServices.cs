using Beian.Docs.Documents;
using Beian.Docs.Filings;

namespace Beian.Docs.Tests.Rules;

/// <summary>Ways to shape the service part of a sample filing.</summary>
internal static class SampleServices
{
    public static SampleFiling WithService(this SampleFiling filing, Func<Service, Service> change) =>
        filing.WithForm(f => f with { Services = [change(f.Services[0]), .. f.Services.Skip(1)] });

    public static SampleFiling Named(this SampleFiling filing, string name) => filing.WithService(s => s with { Name = name });

    public static SampleFiling In(this SampleFiling filing, string province) => filing.WithForm(f => f with { Province = province });

    public static SampleFiling On(this SampleFiling filing, FilingPlatform platform) => filing.WithForm(f => f with { Platform = platform });

    public static SampleFiling As(this SampleFiling filing, FilingKind kind) => filing.WithForm(f => f with { Kind = kind });

    public static SampleFiling Doing(this SampleFiling filing, FilingOperation operation) => filing.WithForm(f => f with { Operation = operation });

    public static SampleFiling Times(this SampleFiling filing, int count) =>
        filing.WithForm(f => f with { Services = [.. Enumerable.Range(0, count).Select(i => f.Services[0] with { Name = $"样例官网{i}", Domains = [$"example{i}.cn"] })] });

    /// <summary>An app of the sample company on android and iOS.</summary>
    public static SampleFiling App => SampleFiling.Consistent.As(FilingKind.App).WithService(s => s with
    {
        Name = "样例助手",
        Domains = ["api.example.cn"],
        App = new AppDetails
        {
            Platforms =
            [
                new AppPlatform { Os = "android", Name = "样例助手", PackageName = "cn.example.sample", Domains = ["api.example.cn"] },
                new AppPlatform { Os = "ios", Name = "样例助手", PackageName = "cn.example.sample", Domains = ["api.example.cn"] },
            ],
        },
    });

    public static SampleFiling MiniProgram => SampleFiling.Consistent.As(FilingKind.MiniProgram).WithService(s => s with
    {
        Name = "样例小程序",
        Domains = [],
        Remark = "展示单位简介和产品，接受客户在线留言咨询，不在线交易。",
        MiniProgram = new MiniProgramDetails { AppId = "wx1234567890abcdef" },
    });

    public static SampleFiling WithPlatform(this SampleFiling filing, Func<AppPlatform, AppPlatform> change) =>
        filing.WithService(s => s with { App = s.App! with { Platforms = [change(s.App.Platforms[0]), .. s.App.Platforms.Skip(1)] } });

    public static SampleFiling WithDomainCertificate(this SampleFiling filing, params (string Field, object? Value)[] changes) =>
        filing.And("域名证书.jpg", SampleFiling.Document(DocumentKinds.DomainCertificate,
        [
            (FieldNames.Domain, "example.cn"), (FieldNames.Holder, SampleFiling.Company), (FieldNames.Registrar, "样例注册服务有限公司"), (FieldNames.RegisteredOn, "2020-05-01"),
            (FieldNames.ExpiresOn, "2029-05-01"), .. changes,
        ]));
}
