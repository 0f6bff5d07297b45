namespace Beian.Docs.Filings;

/// <summary>The filing entity (主体、主办者).</summary>
public sealed record Subject
{
    /// <summary>主办单位名称</summary>
    public string? Name { get; init; }

    /// <summary>主办单位性质, a word of the code table such as 企业</summary>
    public string? Nature { get; init; }

    /// <summary>证件类型, a word of the code table such as 营业执照</summary>
    public string? CertificateKind { get; init; }

    /// <summary>证件号码</summary>
    public string? CertificateNumber { get; init; }

    /// <summary>证件住所</summary>
    public string? CertificateAddress { get; init; }

    /// <summary>通信地址</summary>
    public string? MailingAddress { get; init; }

    /// <summary>投资人或主管单位</summary>
    public string? Superior { get; init; }

    /// <summary>所在市</summary>
    public string? City { get; init; }

    /// <summary>所在区县</summary>
    public string? County { get; init; }

    /// <summary>主体备案号, of a subject that was filed before</summary>
    public string? FilingNumber { get; init; }

    /// <summary>主体备注</summary>
    public string? Remark { get; init; }

    /// <summary>主体负责人</summary>
    public ResponsiblePerson? Principal { get; init; }

    /// <summary>法定代表人</summary>
    public LegalRepresentative? LegalRepresentative { get; init; }

    /// <summary>原备案信息, as 管局 has it on file</summary>
    public PreviousSubject? Previous { get; init; }
}
