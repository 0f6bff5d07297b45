using System.Text;
using Beian.Docs.Documents;

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
        text.Append("“级别”是内容确定时的级别；识别存疑或无法确定归属时只提示核对，不作阻断。S 开头的是系统自身的提示；S-001 表示某条规则执行出错，其余规则照常核验。\n\n");
        text.Append("| 编号 | 级别 | 查出的问题 | 适用 | 依据 | 程序 |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var rule in KnownRules.All.OrderBy(r => r.Descriptor.Code, StringComparer.Ordinal))
        {
            var (descriptor, type) = (rule.Descriptor, rule.GetType());
            var folder = type.Namespace!.Split('.')[^1];
            text.Append($"| {descriptor.Code} | {Word(descriptor.Severity)} | {descriptor.Title} | {Word(descriptor.Scope)} | {descriptor.Source} | ");
            text.Append($"[{type.Name}](../../src/Beian.Docs/Rules/{folder}/{type.Name}.cs) |\n");
        }

        return text.ToString();
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Blocking => "阻断",
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
