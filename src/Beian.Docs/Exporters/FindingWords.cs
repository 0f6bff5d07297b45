using Beian.Docs.Documents;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Rules;

namespace Beian.Docs.Exporters;

/// <summary>Findings and missing papers in words (核验结果用语).</summary>
public static class FindingWords
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Blocking => "必须改正",
        Severity.Warning => "警告",
        _ => "提示",
    };

    /// <summary>Where a finding can be seen: files and pages.</summary>
    public static string Places(Finding finding) =>
        string.Join("；", finding.Evidence.Select(e => $"{e.File} 第 {e.Page} 页").Distinct());

    /// <summary>Whose paper is missing.</summary>
    public static string ForWhom(MissingMaterial missing) => FormPlaces.Describe(missing.For);
}
