using Beian.Docs.Filings;
using Beian.Docs.Testing;
using Beian.Docs.Tests.Exporters.Providers;

namespace Beian.Docs.Tests.Exporters.WeChat;

public sealed class WeChatExporterTests
{
    private const string Person = "icp_subject.principal_info";

    [Theory]
    [InlineData("2036-07-12", "20360712")]
    [InlineData("长期", "长期")]
    public void Dates_AreCompact(string end, string expected)
    {
        var person = Exports.Body("wechat", Exports.WithPrincipal(p => p with { IdValidTo = end }))["icp_subject"]!["principal_info"]!;

        Assert.Equal("20160712", (string?)person["certificate_validity_date_start"]);
        Assert.Equal(expected, (string?)person["certificate_validity_date_end"]);
    }

    [Fact]
    public void MissingValue_IsLeftOutAndNamed()
    {
        var form = Exports.WithPrincipal(p => p with { Mobile = null });

        Assert.Null(Exports.Body("wechat", form)["icp_subject"]!["principal_info"]!["mobile"]);
        var said = Exports.Said("wechat", form, $"{Person}.mobile");
        Assert.Equal("missing", (string?)said["status"]);
        Assert.Equal("必填，尚未填写。", (string?)said["warnings"]![0]);
    }

    [Fact]
    public void ServiceContents_AreNeverCoded() =>
        Assert.Null(Exports.Body("wechat", SampleForms.MiniProgram)["icp_applets"]!["base_info"]!["service_content_types"]);

    [Theory]
    [InlineData("教育", 3)]
    [InlineData("网络预约车", 11)]
    public void PreApproval_HasWeChatsNumber(string word, int id)
    {
        var details = Exports.Body("wechat", Exports.WithService(s => s with { PreApprovals = [word] }))["icp_applets"]!["base_info"]!["nrlx_details"]!;

        Assert.Equal(id, (int)details[0]!["type"]!);
    }

    [Theory]
    [InlineData("以上都不涉及")]
    [InlineData("宗教")]
    public void PreApprovalWithoutAKnownNumber_IsLeftOut(string word)
    {
        var form = Exports.WithService(s => s with { PreApprovals = [word] });

        Assert.Null(Exports.Body("wechat", form)["icp_applets"]!["base_info"]!["nrlx_details"]);
        Assert.Equal("missing", (string?)Exports.Said("wechat", form, "icp_applets.base_info.nrlx_details")["status"]);
    }

    [Theory]
    [InlineData(19, true)]
    [InlineData(20, false)]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void RemarkOutsideTheLimits_IsWarnedOf(int length, bool isWarned)
    {
        var said = Exports.Said("wechat", Exports.WithService(s => s with { Remark = new string('样', length) }), "icp_applets.base_info.comment");

        Assert.Equal(isWarned ? 1 : 0, said["warnings"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("样例乙", true)]
    [InlineData("样例甲", false)]
    public void LegalRepresentative_IsToldOnlyWhereSomebodyElse(string name, bool isTold)
    {
        var subject = SampleForms.MiniProgram.Subject! with { LegalRepresentative = new LegalRepresentative { Name = name, IdNumber = "371002198001010011" } };

        Assert.Equal(isTold, Exports.Body("wechat", SampleForms.MiniProgram with { Subject = subject })["icp_subject"]!["legal_person_info"] is not null);
    }

    [Fact]
    public void AddressThatNobodyKnows_GivesNoCodes()
    {
        var form = SampleForms.MiniProgram with { Subject = SampleForms.MiniProgram.Subject! with { MailingAddress = "样例路1号" } };
        var place = Exports.Body("wechat", form)["icp_subject"]!["base_info"]!;

        Assert.Null(place["province"]);
        Assert.Null(place["district"]);
        Assert.Equal("样例路1号", (string?)place["address"]);
    }
}
