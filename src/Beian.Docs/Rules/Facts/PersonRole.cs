namespace Beian.Docs.Rules.Facts;

/// <summary>What a person does in a filing (人员角色).</summary>
public enum PersonRole
{
    /// <summary>主体负责人</summary>
    Principal,

    /// <summary>服务负责人</summary>
    ServicePerson,

    /// <summary>法定代表人</summary>
    LegalRepresentative,
}
