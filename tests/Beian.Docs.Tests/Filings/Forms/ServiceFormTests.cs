using Beian.Docs.Filings;
using Beian.Docs.Filings.Forms;

namespace Beian.Docs.Tests.Filings.Forms;

public sealed class ServiceFormTests
{
    private const string Json = """
        { "kind": "app", "services": [ {
            "name": "样例助手", "filingNumber": "鲁ICP备12345678号-2A", "previousName": "样例工具",
            "approvals": [ { "kind": "文化", "number": "鲁网文〔2026〕0001-001号", "validTo": "长期" } ],
            "accessMethod": "云接入", "serverLocation": "山东省", "resourceValidTo": "2027-06-30", "domainVerifiedOn": "2026-11-01",
            "isLive": false, "isOffline": "否", "servesMainland": true,
            "app": { "icon": "图标.png", "usesSdk": true, "sdks": ["样例支付"], "downloadUrls": ["https://example.cn/a.apk"], "usesAlgorithm": "否",
                     "platforms": [ { "os": "android", "name": "样例助手", "certificate": "MII", "certificateSubject": "CN=Sample", "ipAddresses": ["203.0.113.7"] } ] },
            "miniProgram": { "appId": "wx1", "nickname": "样例", "accountSubject": "样例公司", "administrator": "张样例" },
            "quickApp": { "packageName": "cn.sample.quick", "fingerprint": "00" } } ] }
        """;

    [Fact]
    public void EveryMemberOfAService_IsRead()
    {
        var reading = FormJson.Parse(Json);
        Assert.Empty(reading.Problems.Select(p => p.Message));
        var service = Assert.Single(reading.Form.Services);
        Assert.Equal(("鲁ICP备12345678号-2A", "样例工具", "云接入", "2027-06-30"), (service.FilingNumber, service.PreviousName, service.AccessMethod, service.ResourceValidTo));
        Assert.Equal(new ServiceApproval { Kind = "文化", Number = "鲁网文〔2026〕0001-001号", ValidTo = "长期" }, Assert.Single(service.Approvals));
        Assert.Equal(("否", "否", "是"), (service.IsLive, service.IsOffline, service.ServesMainland));
        Assert.Equal(("图标.png", "是"), (service.App!.Icon, service.App.UsesSdk));
        Assert.Equal(["203.0.113.7"], service.App.Platforms[0].IpAddresses);
        Assert.Equal("张样例", service.MiniProgram!.Administrator);
        Assert.Equal("cn.sample.quick", service.QuickApp!.PackageName);
    }

    [Fact]
    public void WrittenForm_ReadsBackTheSame()
    {
        var written = FormJson.Write(FormJson.Parse(Json).Form);
        Assert.Equal(written, FormJson.Write(FormJson.Parse(written).Form));
        Assert.Contains("\"approvals\"", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "services": [ { "isLive": "也许" } ] }""", "/services/0/isLive", FormProblemCodes.Malformed)]
    [InlineData("""{ "services": [ { "approvals": [ { "kind": "渔业" } ] } ] }""", "/services/0/approvals/0/kind", FormProblemCodes.NotInCodeTable)]
    [InlineData("""{ "services": [ { "accessMethod": "飞鸽" } ] }""", "/services/0/accessMethod", FormProblemCodes.NotInCodeTable)]
    [InlineData("""{ "services": [ { "approval": [] } ] }""", "/services/0/approval", FormProblemCodes.UnknownMember)]
    [InlineData("""{ "services": [ { "resourceValidTo": "长期" } ] }""", "/services/0/resourceValidTo", FormProblemCodes.Malformed)]
    public void WrongMember_IsReportedAtItsPlace(string json, string pointer, string code)
    {
        var problem = Assert.Single(FormJson.Parse(json).Problems);
        Assert.Equal((code, pointer), (problem.Code, problem.Field));
    }
}
