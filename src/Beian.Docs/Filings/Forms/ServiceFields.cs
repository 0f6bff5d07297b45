using Beian.Docs.Filings.CodeTables;
using static Beian.Docs.Filings.Forms.FormFields;

namespace Beian.Docs.Filings.Forms;

/// <summary>What is filled in for each service (服务信息填写项).</summary>
internal static class ServiceFields
{
    private static readonly IReadOnlyList<string> YesOrNo = [FilingWords.Yes, FilingWords.No];

    public static IEnumerable<FormField> All =>
    [
        .. Of(ServiceSection, "/services/*",
            Text("name", "服务名称", "网站、APP 或小程序的名称"),
            List("domains", "域名", "每行一个，不带 www"),
            Text("homeUrl", "首页网址", "如 www.example.cn"),
            List("contents", "服务内容", "可多项，每行一个", ServiceContents.OfWebsites.Words),
            List("languages", "语言", "可多项，每行一个", ServiceLanguages.Table.Words),
            List("preApprovals", "前置审批", "没有就填“以上都不涉及”", [.. PreApprovals.Table.Words, PreApprovals.None]),
            Text("remark", "备注", "当地管局要求的说明；微信小程序写实际经营内容，20 至 200 字"),
            List("ipAddresses", "IP 地址", "每行一个，一段写成 起-止"),
            Text("filingNumber", "服务备案号", "以前备案过才填，如 鲁ICP备12345678号-1"),
            Text("previousName", "原服务名称", "改过名才填"),
            Choice("accessMethod", "接入方式", "一般为云接入，由接入商填写", AccessMethods.Table.Words),
            Choice("serverLocation", "服务器放置地", "由接入商填写", FilingProvinces.Table.Words),
            Date("resourceValidTo", "云资源到期日", "如 2027-06-30"),
            Date("domainVerifiedOn", "域名实名认证日期", "认证通过的那一天"),
            Choice("isLive", "是否已上线", "网站能打开、APP 已上架就填是", YesOrNo),
            Choice("isOffline", "是否单机不联网", "不联网的 APP 不用备案", YesOrNo),
            Choice("servesMainland", "是否服务境内用户", "一般填是", YesOrNo)),
        .. Of(ServicePersonSection, "/services/*/person", SubjectFields.Person()),
        .. Of(ApprovalSection, "/services/*/approvals/*",
            Choice("kind", "审批类型", "选一项", PreApprovals.Table.Words),
            Text("number", "审批号", "许可证或批文上的编号"),
            Date("validTo", "有效期止", "如 2029-06-30，或填长期", FormFieldType.DateOrOpenEnd)),
        .. Of(AppSection, "/services/*/app",
            Text("icon", "图标", "图标图片的文件名"),
            Choice("usesSdk", "是否使用第三方 SDK", "支付、定位、登录等", YesOrNo),
            List("sdks", "第三方 SDK", "名称和服务商，每行一个"),
            List("downloadUrls", "下载链接", "每行一个"),
            Choice("usesAlgorithm", "是否涉及算法或人工智能", "如个性化推荐、智能对话", YesOrNo)),
        .. Of(AppPlatformSection, "/services/*/app/platforms/*",
            Choice("os", "运行平台", "选一项", FilingWords.AppSystems.Values),
            Text("name", "安装后显示的名称", "手机桌面上图标下面的名称"),
            Text("packageName", "包名", "安卓包名、iOS Bundle ID、鸿蒙 bundleName"),
            Text("publicKey", "公钥", "原样粘贴"),
            Text("fingerprint", "证书指纹", "安卓为 MD5，iOS 为 SHA-1"),
            Text("certificate", "签名证书", "有就粘贴 PEM 全文，用来核对公钥和指纹"),
            Text("certificateSubject", "证书使用者", "如 CN=…，调试证书不能用"),
            List("domains", "域名", "后台服务域名，每行一个"),
            List("ipAddresses", "IP 地址", "每行一个")),
        .. Of(MiniProgramSection, "/services/*/miniProgram",
            Text("appId", "小程序 AppID", "平台分配的编号"),
            Text("nickname", "小程序昵称", "平台上显示的名称"),
            Text("accountSubject", "账号主体", "小程序账号认证的主体名称"),
            Text("administrator", "小程序管理员", "管理员姓名")),
        .. Of(QuickAppSection, "/services/*/quickApp",
            Text("packageName", "包名", "快应用 rpk 包的包名"),
            Text("fingerprint", "证书指纹", "签名证书的指纹")),
    ];
}
