namespace Beian.Docs.Filings;

/// <summary>What was filed of the subject before (原备案信息); what did not change may be left out.</summary>
public sealed record PreviousSubject
{
    /// <summary>原主办单位名称</summary>
    public string? Name { get; init; }

    /// <summary>原证件类型</summary>
    public string? CertificateKind { get; init; }

    /// <summary>原证件号码</summary>
    public string? CertificateNumber { get; init; }

    /// <summary>原证件住所</summary>
    public string? CertificateAddress { get; init; }

    /// <summary>原法定代表人姓名</summary>
    public string? LegalRepresentative { get; init; }

    /// <summary>原主体负责人姓名</summary>
    public string? Principal { get; init; }
}
