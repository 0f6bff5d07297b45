namespace Beian.Docs.Documents.Papers.Roles;

/// <summary>What a value on a paper is there for (材料里各项取值的角色), in the order of the model's classes.</summary>
public enum PaperRole
{
    /// <summary>批准文号.</summary>
    ApprovalNumber,

    /// <summary>批准机关.</summary>
    Authority,

    /// <summary>被授权人.</summary>
    Authorized,

    /// <summary>被授权人证件号码.</summary>
    AuthorizedIdNumber,

    /// <summary>统一社会信用代码.</summary>
    CreditCode,

    /// <summary>域名.</summary>
    Domain,

    /// <summary>到期日期.</summary>
    ExpiresOn,

    /// <summary>负责人: who stands for a promise or a sheet.</summary>
    Person,

    /// <summary>职务 of who is authorized.</summary>
    Position,

    /// <summary>注册日期.</summary>
    RegisteredOn,

    /// <summary>注册商.</summary>
    Registrar,

    /// <summary>法定代表人、经营者: who signs for the unit.</summary>
    Representative,

    /// <summary>法定代表人证件号码.</summary>
    RepresentativeIdNumber,

    /// <summary>网站、APP、小程序名称.</summary>
    Service,

    /// <summary>签署日期.</summary>
    SignedOn,

    /// <summary>主办单位、域名持有者.</summary>
    Unit,
}
