namespace Beian.Docs.Documents;

/// <summary>The words for fields in the contract (字段名).</summary>
public static class FieldNames
{
    /// <summary>统一社会信用代码</summary>
    public const string CreditCode = "creditCode";

    /// <summary>注册号 (15 位)</summary>
    public const string RegistrationNumber = "registrationNumber";

    /// <summary>名称、姓名</summary>
    public const string Name = "name";

    /// <summary>类型</summary>
    public const string Type = "type";

    /// <summary>法定代表人、经营者、负责人、投资人、执行事务合伙人</summary>
    public const string Representative = "representative";

    /// <summary>The label that the representative stands under.</summary>
    public const string RepresentativeTitle = "representativeTitle";

    /// <summary>注册资本</summary>
    public const string Capital = "capital";

    /// <summary>成立日期、注册日期</summary>
    public const string EstablishedOn = "establishedOn";

    /// <summary>有效期起</summary>
    public const string ValidFrom = "validFrom";

    /// <summary>有效期止</summary>
    public const string ValidTo = "validTo";

    /// <summary>住所、住址、经营场所</summary>
    public const string Address = "address";

    /// <summary>经营范围</summary>
    public const string Scope = "scope";

    /// <summary>登记机关、签发机关</summary>
    public const string Authority = "authority";

    /// <summary>发照日期</summary>
    public const string IssuedOn = "issuedOn";

    /// <summary>组成形式</summary>
    public const string Composition = "composition";

    /// <summary>性别</summary>
    public const string Sex = "sex";

    /// <summary>民族</summary>
    public const string Ethnicity = "ethnicity";

    /// <summary>出生日期</summary>
    public const string BirthDate = "birthDate";

    /// <summary>公民身份号码</summary>
    public const string IdNumber = "idNumber";

    /// <summary>The word for an open end (长期).</summary>
    public const string OpenEnd = "长期";
}
