namespace Beian.Docs.Filings;

/// <summary>What is filed (备案类型).</summary>
public enum FilingKind
{
    /// <summary>网站</summary>
    Website,

    /// <summary>APP</summary>
    App,

    /// <summary>小程序</summary>
    MiniProgram,

    /// <summary>快应用</summary>
    QuickApp,
}
