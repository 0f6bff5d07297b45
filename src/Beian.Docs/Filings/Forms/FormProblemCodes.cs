namespace Beian.Docs.Filings.Forms;

/// <summary>Stable codes of what can be wrong with a form itself (备案表问题).</summary>
public static class FormProblemCodes
{
    /// <summary>备案表无法读取</summary>
    public const string Unusable = "F-001";

    /// <summary>不认识的填写项</summary>
    public const string UnknownMember = "F-002";

    /// <summary>填写格式不对</summary>
    public const string Malformed = "F-003";

    /// <summary>不在代码表中</summary>
    public const string NotInCodeTable = "F-004";

    /// <summary>重复填写</summary>
    public const string Duplicate = "F-005";

    /// <summary>写法不规范但已读取 (注释、多余的逗号)</summary>
    public const string LooseSyntax = "F-006";

    /// <summary>超出数量或长度限制</summary>
    public const string TooLarge = "F-007";

    /// <summary>数字精度已丢失 (表格软件把号码存成了数值)</summary>
    public const string NumberDamaged = "F-008";

    /// <summary>主办单位性质与证件类型不搭配</summary>
    public const string NotOfNature = "F-009";

    /// <summary>没有备案表，或备案表还是空的</summary>
    public const string Empty = "F-010";
}
