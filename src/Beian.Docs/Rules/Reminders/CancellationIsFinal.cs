using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Reminders;

/// <summary>What must be known before something filed is given up (注销须知).</summary>
public sealed class CancellationIsFinal() : Reminder(new("S-009", Severity.Info, "注销、取消接入前须知", "华为云（2025-12）、腾讯云（2021）")
{
    Operations = [FilingOperation.CancelSubject, FilingOperation.CancelService, FilingOperation.CancelAccess],
})
{
    protected override string Pointer => "/operation";

    protected override string? TextFor(FilingFacts facts) => facts.Form.Operation switch
    {
        FilingOperation.CancelSubject => "注销主体会连同名下全部服务一起注销，不能恢复；由负责人的手机短信验证码确认，每次只能办一项。名下已没有服务的空壳主体，有的省份要求提交纸质注销申请表和证件，请先问当地管局。",
        FilingOperation.CancelService => "注销服务不能恢复；由负责人的手机短信验证码确认，每次只能办一项。名下只剩这一项服务的，注销后主体成为空壳主体，请确认是否一并注销主体。",
        _ => "取消接入后，这家接入商不再为服务提供备案；没有其他接入商的，服务会被管局列为空壳网站，请先在新的接入商办理新增接入。由负责人的手机短信验证码确认。",
    };
}
