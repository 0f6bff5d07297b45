namespace Beian.Docs.Exporters.Providers;

/// <summary>The authority's names for the boxes (中性字段名, domain reference §1.1–1.4); what a provider's names are laid over.</summary>
internal static class NeutralNames
{
    private static readonly Dictionary<Box, string> Labels = new()
    {
        [Box.Province] = "主办单位所在省",
        [Box.City] = "主办单位所在市",
        [Box.County] = "主办单位所在区县",
        [Box.Nature] = "主办单位性质",
        [Box.CertificateKind] = "主办单位证件类型",
        [Box.CertificateNumber] = "主办单位证件号码",
        [Box.SubjectName] = "主办单位名称",
        [Box.CertificateAddress] = "主办单位证件住所",
        [Box.MailingProvince] = "通信地址所在省",
        [Box.MailingCity] = "通信地址所在市",
        [Box.MailingCounty] = "通信地址所在区县",
        [Box.MailingDetail] = "通信地址详细地址",
        [Box.Superior] = "投资人或主管单位",
        [Box.PersonName] = "姓名",
        [Box.IdKind] = "证件类型",
        [Box.IdNumber] = "证件号码",
        [Box.IdValidFrom] = "证件有效期起",
        [Box.IdValidTo] = "证件有效期止",
        [Box.IdOpenEnd] = "是否长期",
        [Box.Mobile] = "手机号码",
        [Box.EmergencyMobile] = "应急联系电话",
        [Box.Email] = "电子邮箱",
        [Box.RepresentativeName] = "姓名",
        [Box.RepresentativeIdNumber] = "证件号码",
        [Box.ServiceKind] = "服务类型",
        [Box.AppId] = "小程序 AppID",
        [Box.ServiceName] = "服务名称",
        [Box.Domains] = "域名",
        [Box.HomeUrl] = "首页网址",
        [Box.Contents] = "服务内容",
        [Box.Languages] = "语言",
        [Box.PreApprovals] = "涉及前置审批或专项审批内容",
        [Box.IpAddresses] = "IP 地址",
        [Box.Remark] = "备注",
        [Box.AppSystem] = "运行平台",
        [Box.PackageName] = "包名",
        [Box.PublicKey] = "公钥",
        [Box.Fingerprint] = "证书指纹（签名 MD5 值）",
        [Box.AppDomains] = "APP 域名",
    };

    /// <summary>A provider's own names over the neutral ones; a box that has no name at all is not shown.</summary>
    public static IReadOnlyDictionary<Box, BoxName> With(params IEnumerable<(Box Box, BoxName Name)> own)
    {
        var names = Labels.ToDictionary(l => l.Key, l => new BoxName(l.Value));
        foreach (var (box, name) in own)
            names[box] = name;
        return names;
    }
}
