namespace Beian.Docs.Filings.Provinces;

/// <summary>What the address on a 居住证 is compared with (居住证地址).</summary>
public enum ProofAddress
{
    /// <summary>Nothing.</summary>
    Any,

    /// <summary>居住地址 is the 通信地址 (上海).</summary>
    MailingAddress,

    /// <summary>户籍地址 is the 住址 of the ID card (广东).</summary>
    IdAddress,
}
