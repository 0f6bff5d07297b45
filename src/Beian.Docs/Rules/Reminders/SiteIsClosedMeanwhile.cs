using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Reminders;

/// <summary>A site that is not filed yet stays closed (未备案不得开通).</summary>
public sealed class SiteIsClosedMeanwhile() : Reminder(new("R-097", Severity.Info, "备案前域名已经解析、网站已经打开", "腾讯云（2021-07）、华为云（2025-12）") { Kinds = [FilingKind.Website], Operations = [FilingOperation.First, FilingOperation.AddService] })
{
    protected override string? TextFor(FilingFacts facts) => "备案通过前请关闭网站访问，域名不要解析到网站；已经能打开的，提交前先关闭。";
}
