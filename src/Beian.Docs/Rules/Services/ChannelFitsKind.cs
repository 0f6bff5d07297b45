using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Services;

/// <summary>Websites and apps are filed with the access provider, mini-programs on their platform (备案渠道).</summary>
public sealed class ChannelFitsKind : IRule
{
    private static readonly FilingPlatform[] Clouds = [FilingPlatform.Aliyun, FilingPlatform.Tencent, FilingPlatform.Huawei, FilingPlatform.Baidu];

    public RuleDescriptor Descriptor { get; } = new("R-012", Severity.Warning, "备案渠道与服务类型不符", "摩云企服备案问答；华为云（2025-12）") { Kinds = [FilingKind.Website, FilingKind.App, FilingKind.MiniProgram] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.Form.Platform is not { } platform || Clouds.Contains(platform) == (facts.Form.Kind != FilingKind.MiniProgram))
            yield break;
        var kind = FilingWords.Kinds[facts.Form.Kind!.Value];
        var where = facts.Form.Kind == FilingKind.MiniProgram ? "小程序由所在平台（微信、抖音、支付宝）的后台提交" : $"{kind}由接入商（阿里云、腾讯云等）提交";
        yield return Descriptor.Finding("/platform", $"备案类型是{kind}，接入商或平台填的是{FilingWords.Platforms[platform]}。{where}，请更正。") with { FormValue = FilingWords.Platforms[platform] };
    }
}
