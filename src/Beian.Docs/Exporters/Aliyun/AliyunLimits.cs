using System.Text.RegularExpressions;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Filings.Forms;

namespace Beian.Docs.Exporters.Aliyun;

/// <summary>What the console is known or likely to refuse (填写限制); each says where it comes from.</summary>
public sealed partial class AliyunLimits(FilingForm form)
{
    /// <summary>Alibaba Cloud, CreateSmsAppIcpRecord.</summary>
    private const int MaxSubjectName = 50;

    /// <summary>Alibaba Cloud, CreateSmsAppIcpRecord.</summary>
    private const int MaxAppName = 15;

    /// <summary>Tencent Cloud, 网站命名要求.</summary>
    private const int MinWebsiteName = 3;

    /// <summary>Tencent Cloud on 内蒙古, for persons.</summary>
    private const int MinRemarkOfPersonsInInnerMongolia = 30;

    public IReadOnlyList<string> Of(string pointer, string? value)
    {
        if (value is null)
            return [];
        var field = FormFields.Find(pointer)?.Pointer ?? pointer;
        return [.. field switch
        {
            "/subject/name" => When(value.Length > MaxSubjectName, $"超过 {MaxSubjectName} 个字（阿里云接口的上限），控制台可能不收。"),
            "/services/*/name" when form.Kind == FilingKind.App => When(value.Length > MaxAppName, $"APP 名称超过 {MaxAppName} 个字（阿里云接口的上限），控制台可能不收。"),
            "/services/*/name" when form.Kind == FilingKind.Website => When(value.Length < MinWebsiteName, $"网站名称不足 {MinWebsiteName} 个字，通常会被退回。"),
            "/services/*/remark" => When(
                IsPersonInInnerMongolia && value.Length < MinRemarkOfPersonsInInnerMongolia,
                $"内蒙古个人备案的备注不少于 {MinRemarkOfPersonsInInnerMongolia} 字。"),
            "/services/*/domains" when form.Kind == FilingKind.Website => When(value.Contains('；'), "多数省份一个网站只报一个域名，请按当地管局要求处理。"),
            "/services/*/homeUrl" => HomeUrl(pointer, value),
            "/subject/mailingAddress" => MailingAddress(value),
            _ when field.EndsWith("/mobile", StringComparison.Ordinal) => When(!Mobile().IsMatch(value), "不是 11 位手机号码。"),
            _ when field.EndsWith("/email", StringComparison.Ordinal) => When(!Email().IsMatch(value), "不像电子邮箱。"),
            _ => [],
        }];
    }

    private bool IsPersonInInnerMongolia =>
        form.Subject?.Nature == SubjectNatures.Individual && FilingProvinces.Table.Find(form.Province)?.Code == 150000;

    private IEnumerable<string> HomeUrl(string pointer, string value)
    {
        var service = form.Services[int.Parse(pointer.Split('/')[2])];
        return service.Domains.Count == 0 || service.Domains.Any(d => value.Equals($"www.{d}", StringComparison.OrdinalIgnoreCase))
            ? []
            : ["首页网址应为 www. 加上所填的一个域名，不带 http://。"];
    }

    private IEnumerable<string> MailingAddress(string value)
    {
        var mailing = AliyunAddress.Of(value).Region;
        var certificate = AliyunAddress.Of(form.Subject?.CertificateAddress).Region;
        return When(
            mailing is not null && certificate is not null && mailing.ProvinceCode != certificate.ProvinceCode,
            "通信地址与证件住所不在同一个省，阿里云不接受。");
    }

    private static IEnumerable<string> When(bool broken, string warning) => broken ? [warning] : [];

    [GeneratedRegex("^1[3-9][0-9]{9}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s.]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Email();
}
