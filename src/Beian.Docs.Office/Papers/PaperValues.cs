using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Filings.Forms;

namespace Beian.Docs.Office.Papers;

/// <summary>The form's values as papers say them (文书取值); what is not filled in becomes a blank, never a guess.</summary>
internal static class PaperValues
{
    public const string Day = "　　　　年　　　月　　　日";

    public static string Or(string? value) => string.IsNullOrWhiteSpace(value) ? PaperSheet.Blank : value.Trim();

    public static string Or(IReadOnlyList<string> values) => values.Count == 0 ? PaperSheet.Blank : string.Join("、", values);

    /// <summary>网站, APP, 小程序, 快应用.</summary>
    public static string KindOf(FilingForm form) => FilingWords.Kinds[form.Kind ?? FilingKind.Website];

    /// <summary>Such as 网站“样例官网”（域名：example.cn）.</summary>
    public static string Describe(FilingForm form, Service service)
    {
        IReadOnlyList<string> domains = DomainsOf(service);
        var where = domains.Count > 0 ? $"（域名：{string.Join("、", domains)}）" : form.Kind is FilingKind.Website or null ? $"（域名：{PaperSheet.Blank}）" : "";
        return $"{KindOf(form)}“{Or(service.Name)}”{where}";
    }

    public static IReadOnlyList<string> DomainsOf(Service service) =>
        [.. service.Domains.Concat(service.App?.Platforms.SelectMany(p => p.Domains) ?? []).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>At least one, so that an empty form gives an empty paper.</summary>
    public static IReadOnlyList<Service> ServicesOf(FilingForm form) => form.Services.Count > 0 ? form.Services : [new Service()];

    public static bool IsIndividual(FilingForm form) => form.Subject?.Nature == SubjectNatures.Individual;

    public static bool AreSame(string? one, string? other) => one is not null && other is not null && WordFold.AreSame(one, other);

    /// <summary>名称（证件类型号码：…）.</summary>
    public static string WithNumber(string? name, string? kind, string? number) => $"{Or(name)}（{(string.IsNullOrWhiteSpace(kind) ? "证件" : kind.Trim())}号码：{Or(number)}）";
}
