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
        .. Of(FieldNames.Holder, "单位名称", "公司名称", "企业名称", "机构名称", "业户名称", "开办单位", "开办主体", "持证单位", "申办单位", "运营单位", "出版单位", "经营者名称", "名称"),
        .. Of(FieldNames.PermitNumber, "经营许可证编号", "许可证编号", "许可证号", "证书编号", "编号", "登记号", "证号", "批准文号", "出版物号"),
        .. Of(Term, "有效期限", "有效期至", "有效期", "有效期截止日期", "许可证有效期"),
        .. Of(Other, "法定代表人", "主要负责人", "负责人", "地址", "注册地址", "经营地址", "住所", "经营范围", "业务范围", "业务种类", "业务覆盖范围", "服务类别", "服务名称", "网站名称", "业务类别", "经营区域",
            "诊疗科目", "发证机关", "发证日期", "发证机关盖章", "注册资本", "企业类型", "域名", "网址", "主办单位", "服务项目", "经营方式", "所有制形式", "床位"),
    ];

    private static IEnumerable<Label> Of(string field, params string[] words) => words.Select(w => new Label(w, field, w.Length >= 6 ? 1 : 0));
}
