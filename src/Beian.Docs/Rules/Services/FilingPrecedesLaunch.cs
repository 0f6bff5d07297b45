using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Services;

/// <summary>Filing comes before going live: apps before the stores, websites before access (先备案后上线).</summary>
public sealed class FilingPrecedesLaunch : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "R-013", Severity.Warning, "没有备案就已上线", "工信部信管〔2023〕105号、华为云备案帮助（2025-12）")
    {
        Operations = [FilingOperation.First, FilingOperation.AddService],
    };

    public IEnumerable<Finding> Check(FilingFacts facts) =>
        from service in ServiceFacts.Of(facts)
        where service.Form.IsLive == FilingWords.Yes && string.IsNullOrWhiteSpace(service.Form.FilingNumber)
        select Descriptor.Finding(
            $"{service.Pointer}/isLive",
            $"备案表上写{service.Title}已上线，又没有服务备案号。{(facts.Form.Kind == FilingKind.Website ? "网站应先备案后接入，备案期间请先关闭访问" : "APP、小程序应先备案后上架，请先下架或暂停服务")}，备案通过后再开通。") with
        {
            FormValue = service.Form.IsLive,
        };
}
