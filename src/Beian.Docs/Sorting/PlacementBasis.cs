namespace Beian.Docs.Sorting;

/// <summary>What joined a file to a filing (归并依据); the first say it for certain, from <see cref="NearName"/> on a person had better look.</summary>
public enum PlacementBasis
{
    /// <summary>统一社会信用代码、注册号相同</summary>
    UnitNumber,

    /// <summary>单位名称相同</summary>
    UnitName,

    /// <summary>证件号码相同</summary>
    PersonNumber,

    /// <summary>姓名相同</summary>
    PersonName,

    /// <summary>域名相同</summary>
    Domain,

    /// <summary>同一张身份证的另一面</summary>
    CardPair,

    /// <summary>人工移动</summary>
    ByHand,

    /// <summary>号码差一两位，名称相符</summary>
    NearNumber,

    /// <summary>名称差一个存疑的字</summary>
    NearName,

    /// <summary>只有姓名相同，几个客户都有</summary>
    SharedName,

    /// <summary>文件名中的名称</summary>
    FileName,

    /// <summary>同一文件夹</summary>
    Folder,
}
