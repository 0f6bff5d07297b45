using System.Text;
using Beian.Docs.Documents;
using Beian.Docs.Filings.CodeTables;

namespace Beian.Docs.Rules;

/// <summary>Writes the table of rules for people (规则目录); docs/rules/README.md is its output.</summary>
public static class RuleDocs
{
    public static string Write()
    {
        var text = new StringBuilder();
        text.Append("# 核验规则\n\n");
        text.Append("本页由程序生成，请勿手工修改；测试 `RuleDocsTests` 会核对。重新生成：\n\n");
        text.Append("```\nBEIAN_UPDATE_GOLDEN=1 dotnet run --project tests/Beian.Docs.Tests\n```\n\n");
        text.Append("“级别”是内容确定时的级别；识别存疑或无法确定归属时只提示核对，不作“必须改正”。S 开头的是系统自身的提示；S-001 表示某条规则执行出错，其余规则照常核验。\n\n");
        var rules = KnownRules.All.ToDictionary(r => r.Descriptor.Code);
        var numbers = RuleCatalog.All.Select(e => e.Code).ToHashSet();
        var (decided, reminding) = (rules.Count(r => numbers.Contains(r.Key) && !r.Value.Descriptor.IsReminder), rules.Count(r => numbers.Contains(r.Key) && r.Value.Descriptor.IsReminder));
        text.Append($"目录共 {RuleCatalog.All.Count} 条：程序核验 {decided} 条，程序不能判断、列为提醒 {reminding} 条，尚未实现 {RuleCatalog.All.Count - decided - reminding} 条。\n\n");
        text.Append("| 编号 | 状态 | 级别 | 查出的问题 | 适用 | 依据 | 程序 |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var (code, title) in RuleCatalog.All)
            text.Append(rules.TryGetValue(code, out var rule) ? Row(rule) : $"| {code} | 尚未 |  | {title} |  |  |  |\n");
        // What somebody added beyond the catalog, and what the system says of itself.
        foreach (var rule in rules.Values.Where(r => !numbers.Contains(r.Descriptor.Code)).OrderBy(r => r.Descriptor.Code, StringComparer.Ordinal))
            text.Append(Row(rule));

        return text.ToString();
    }

    private static string Row(IRule rule)
    {
        var (descriptor, type) = (rule.Descriptor, rule.GetType());
        var folder = type.Namespace!.Split('.')[^1];
        var state = descriptor.IsReminder ? "提醒" : "核验";
        return $"| {descriptor.Code} | {state} | {Word(descriptor.Severity)} | {descriptor.Title} | {Applicability(descriptor)} | {descriptor.Source} | "
            + $"[{type.Name}](../../src/Beian.Docs/Rules/{folder}/{type.Name}.cs) |\n";
    }

    private static string Applicability(RuleDescriptor descriptor) => string.Join("、",
    [
        Word(descriptor.Scope),
        .. descriptor.Kinds.Select(k => FilingWords.Kinds[k]),
        .. descriptor.Platforms.Select(p => FilingWords.Platforms[p]),
        .. descriptor.Operations.Select(o => FilingWords.Operations[o]),
    ]);

    private static string Word(Severity severity) => severity switch
    {
        Severity.Blocking => "必须改正",
        Severity.Warning => "警告",
        _ => "提示",
    };

    private static string Word(RuleScope scope) => scope switch
    {
        RuleScope.Organizations => "单位",
        RuleScope.Individuals => "个人",
        _ => "全部",
    };
}
