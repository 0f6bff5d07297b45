using Beian.Docs.Documents.Certificates;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.PreApproval;

/// <summary>What a permit's items are called [MEM].</summary>
public static class PreApprovalLabels
{
    /// <summary>The word used for 有效期.</summary>
    public const string Term = "term";

    private const string Other = "other";

    public static IReadOnlyList<Label> All { get; } =
    [
        .. Of(FieldNames.Name, "单位名称", "公司名称", "企业名称", "机构名称", "业户名称", "开办单位", "开办主体", "持证单位", "申办单位", "运营单位", "出版单位", "经营者名称", "旅行社名称", "学校名称", "名称"),
        .. Of(FieldNames.PermitNumber, "经营许可证编号", "许可证编号", "许可证号", "证书编号", "编号", "登记号", "证号", "批准文号", "出版物号"),
        .. Of(Term, "有效期限", "有效期至", "有效期", "有效期截止日期", "许可证有效期", "有效期限至"),
        .. Of(FieldNames.Representative, "法定代表人", "法定代表人(负责人)", "法定代表人(主要负责人)", "法定代表人姓名", "法人代表", "负责人"),
        .. Of(FieldNames.Address, "注册地址", "注册住所", "单位地址", "企业地址", "机构地址", "经营地址", "经营场所", "地址", "住所"),
        .. Of(FieldNames.Scope, "经营范围", "业务范围", "许可项目", "许可经营业务", "业务种类(服务项目)及覆盖范围", "业务种类(服务项目)", "业务种类", "办学内容"),
        .. Of(FieldNames.Capital, "注册资本", "注册资金"),
        .. Of(FieldNames.Type, "企业类型", "经济类型", "经济性质", "单位类型", "主体类型"),
        .. Of(FieldNames.Domain, "网站域名", "域名", "网站网址", "网址"),
        .. Of(FieldNames.ServiceName, "网站名称", "服务名称", "平台名称"),
        .. Of(FieldNames.CreditCode, "统一社会信用代码"),
        .. Of(FieldNames.Authority, "发证机关", "发证机关盖章", "发证部门", "审批机关", "颁发机关", "许可机关", "主管部门", "审批部门", "备案部门"),
        .. Of(FieldNames.IssuedOn, "发证日期", "发证时间", "颁发日期", "签发日期", "批准日期", "备案日期"),
        .. Of(Other, "主要负责人", "企业负责人", "质量负责人", "网站负责人", "安全负责人", "业务覆盖范围", "服务类别", "服务形式", "业务类别", "经营区域", "诊疗科目", "主办单位", "服务项目", "经营方式", "所有制形式", "床位", "服务器地址", "服务器所在地", "服务性质", "IP地址", "校长", "学校类型", "办学类型", "办学层次", "办学形式", "举办者"),
    ];

    /// <summary>The same words for what a permit has in common with certificates: its foot, its representative, its address.</summary>
    public static CertificateProfile Profile { get; } = new(DocumentKinds.PreApproval, All) { Categories = [], Telling = [] };

    private static IEnumerable<Label> Of(string field, params string[] words) => words.Select(w => new Label(w, field, w.Length >= 6 ? 1 : 0));
}
