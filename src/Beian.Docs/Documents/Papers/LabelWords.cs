using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>What papers call who files, what is filed and who is in charge: every form puts these words together in its own way (标签用语). [MEM]</summary>
public static class LabelWords
{
    /// <summary>Labels of so many characters may have one misread; 互联网信息服务名 could be the beginning of a title.</summary>
    private const int Long = 6;

    private static readonly string[] Services = ["网站", "APP", "小程序", "快应用", "应用", "移动应用", "服务", "互联网信息服务", "微信小程序", "抖音小程序", "支付宝小程序", "百度小程序", "备案网站", "备案APP", "备案小程序"];

    private static readonly string[] Units =
    [
        "主办者", "主办单位", "主办方", "网站主办者", "网站主办单位", "APP主办者", "APP主办单位", "小程序主办者", "小程序主办单位", "承诺单位", "承诺方", "承诺主体", "备案主体", "备案单位", "申请单位", "申请主体", "开办单位", "开办者", "开办主体", "填报单位", "编制单位",
    ];

    /// <summary>Who files (主办者名称).</summary>
    public static IEnumerable<string> Subject =>
        [.. Joined(Units, ["", "名称", "全称"]), .. Joined(["单位", "公司", "企业", "机构", "主体", "学校", "店铺", "商行", "商店", "门店", "工作室", "合作社", "协会", "医院", "分公司", "个体工商户", "事务所", "字号"], ["名称", "全称"]), .. Joined(["学校", "协会", "学会", "商会", "医院", "合作社", "事务所", "工作室", "店铺", "机构"], ["盖章", "公章", "(盖章)", "(公章)", "名称(盖章)", "名称(公章)"]), "店号", "店名", "字号", "单位"];

    /// <summary>What is filed (服务名称).</summary>
    public static IEnumerable<string> Service => [.. Joined(Services, ["名称", "名", "全称", "中文名称", "中文名"]), "服务类型/名称", "服务类型及名称"];

    /// <summary>What some forms print for 小程序名称; elsewhere it is a value.</summary>
    public static IReadOnlyList<string> BareService { get; } = ["网站", "小程序", "APP", "应用", "所办网站", "开办网站", "所办小程序", "所办APP"];

    /// <summary>Under which domain (域名).</summary>
    public static IEnumerable<string> Domain =>
        [.. Joined(["", "备案", "网站", "APP", "小程序", "应用", "使用", "所用", "接口", "后台", "业务", "官网", "服务器", "主", "服务", "申请", "注册", "接入", "申请备案的", "拟备案", "备案的", "涉及", "关联", "相关", "对应", "承诺", "网站使用", "APP使用", "小程序使用"], ["域名"]), "网站首页网址", "网站首页地址", "首页网址", "网站网址", "网址", "域名/网址", "网站域名/网址"];

    /// <summary>Who is in charge (负责人).</summary>
    public static IEnumerable<string> Person =>
        [.. Joined(["", "网站", "APP", "小程序", "快应用", "应用", "主体", "服务", "备案", "ICP备案", "互联网信息服务"], ["负责人", "负责人姓名"]), "承诺人姓名", "本人姓名", "姓名"];

    public static IEnumerable<Label> As(string field, IEnumerable<string> words) => words.Select(w => new Label(w, field, w.Length >= Long && !w.EndsWith('名') ? 1 : 0));

    private static IEnumerable<string> Joined(IEnumerable<string> heads, string[] tails) => heads.SelectMany(h => tails.Select(t => h + t)).Where(w => w.Length > 1);
}
