using Beian.Docs.Exporters.Providers;
using Beian.Docs.Filings;

namespace Beian.Docs.Exporters.Aliyun;

/// <summary>What the console is known or likely to refuse (填写限制); each says where it comes from.</summary>
public sealed class AliyunLimits(FilingForm form)
{
    /// <summary>Alibaba Cloud, CreateSmsAppIcpRecord.</summary>
    private const int MaxSubjectName = 50;

    /// <summary>Alibaba Cloud, CreateSmsAppIcpRecord.</summary>
    private const int MaxAppName = 15;

    private readonly CommonLimits _common = new(form);

    public IEnumerable<string> Of(string pointer, string value) => CommonLimits.FieldOf(pointer) switch
    {
        "/subject/name" => CommonLimits.When(value.Length > MaxSubjectName, $"超过 {MaxSubjectName} 个字（阿里云接口的上限），控制台可能不收。"),
        "/services/*/name" when form.Kind == FilingKind.App =>
            CommonLimits.When(value.Length > MaxAppName, $"APP 名称超过 {MaxAppName} 个字（阿里云接口的上限），控制台可能不收。"),
        "/subject/mailingAddress" => MailingAddress(value),
        _ => _common.Of(pointer, value),
    };

    private IEnumerable<string> MailingAddress(string value)
    {
        var mailing = SplitAddress.Of(value).Region;
        var certificate = SplitAddress.Of(form.Subject?.CertificateAddress).Region;
        return CommonLimits.When(
            mailing is not null && certificate is not null && mailing.ProvinceCode != certificate.ProvinceCode,
            "通信地址与证件住所不在同一个省，阿里云不接受。");
    }
}
