using System.Text.RegularExpressions;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Filings.Forms;

namespace Beian.Docs.Exporters.Providers;

/// <summary>What every provider is likely to refuse (通用填写限制); each says where it comes from.</summary>
internal sealed partial class CommonLimits(FilingForm form)
{
    /// <summary>Tencent Cloud, 网站命名要求.</summary>
    private const int MinWebsiteName = 3;

    /// <summary>Tencent Cloud on 内蒙古, for persons.</summary>
    private const int MinRemarkOfPersonsInInnerMongolia = 30;

    public IEnumerable<string> Of(string pointer, string value)
    {
        var field = FieldOf(pointer);
        return field switch
        {
            "/services/*/name" when form.Kind == FilingKind.Website => When(value.Length < MinWebsiteName, $"网站名称不足 {MinWebsiteName} 个字，通常会被退回。"),
            "/services/*/remark" => When(
                IsPersonInInnerMongolia && value.Length < MinRemarkOfPersonsInInnerMongolia,
                $"内蒙古个人备案的备注不少于 {MinRemarkOfPersonsInInnerMongolia} 字。"),
            "/services/*/domains" when form.Kind == FilingKind.Website => When(value.Contains('；'), "多数省份一个网站只报一个域名，请按当地管局要求处理。"),
            "/services/*/homeUrl" => HomeUrl(pointer, value),
            _ when field.EndsWith("/mobile", StringComparison.Ordinal) => When(!Mobile().IsMatch(value), "不是 11 位手机号码。"),
            _ when field.EndsWith("/email", StringComparison.Ordinal) => When(!Email().IsMatch(value), "不像电子邮箱。"),
            _ => [],
        };
    }

    /// <summary>The pointer with every place a star.</summary>
    public static string FieldOf(string pointer) => FormFields.Find(pointer)?.Pointer ?? pointer;

    public static IEnumerable<string> When(bool broken, string warning) => broken ? [warning] : [];

    private bool IsPersonInInnerMongolia =>
        form.Subject?.Nature == SubjectNatures.Individual && FilingProvinces.Table.Find(form.Province)?.Code == 150000;

    private IEnumerable<string> HomeUrl(string pointer, string value)
    {
        var service = form.Services[int.Parse(pointer.Split('/')[2])];
        return service.Domains.Count == 0 || service.Domains.Any(d => value.Equals($"www.{d}", StringComparison.OrdinalIgnoreCase))
            ? []
            : ["首页网址应为 www. 加上所填的一个域名，不带 http://。"];
    }

    [GeneratedRegex("^1[3-9][0-9]{9}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s.]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Email();
}
