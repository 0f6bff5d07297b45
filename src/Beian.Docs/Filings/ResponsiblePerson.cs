namespace Beian.Docs.Filings;

/// <summary>A person in charge, of the subject or of a service (主体负责人、服务负责人).</summary>
public sealed record ResponsiblePerson
{
    /// <summary>姓名</summary>
    public string? Name { get; init; }

    /// <summary>证件类型, such as 居民身份证</summary>
    public string? IdKind { get; init; }

    /// <summary>证件号码</summary>
    public string? IdNumber { get; init; }

    /// <summary>证件有效期起, YYYY-MM-DD</summary>
    public string? IdValidFrom { get; init; }

    /// <summary>证件有效期止, YYYY-MM-DD or 长期</summary>
    public string? IdValidTo { get; init; }

    /// <summary>手机号码</summary>
    public string? Mobile { get; init; }

    /// <summary>手机号码归属地, a province: nobody can tell it from the number</summary>
    public string? MobileProvince { get; init; }

    /// <summary>应急联系电话</summary>
    public string? EmergencyMobile { get; init; }

    /// <summary>电子邮箱</summary>
    public string? Email { get; init; }

    /// <summary>办公电话</summary>
    public string? OfficePhone { get; init; }

    /// <summary>即时通信类型: QQ, 微信…</summary>
    public string? MessengerKind { get; init; }

    /// <summary>即时通信账号</summary>
    public string? Messenger { get; init; }
}
