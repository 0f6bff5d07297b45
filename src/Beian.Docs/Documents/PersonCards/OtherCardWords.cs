using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.PersonCards;

/// <summary>Words that stand on cards which resemble a resident ID card, and never on one (其他卡证的字样).</summary>
public static class OtherCardWords
{
    private static readonly string[] Words =
    [
        "居住证", "居住地", "通行证", "签发次数", "换证次数", "永久居留", "护照", "PASSPORT", "国籍", "NATIONALITY",
        "驾驶证", "行驶证", "准驾车型", "社会保障", "医疗保险", "常住人口", "户主", "学生证", "工作证", "执业证", "资格证", "军官证", "残疾人证", "发证机关", "发卡日期",
    ];

    /// <summary>Labels of other cards, where they stand alone.</summary>
    private static readonly string[] Labels = ["编号", "工号", "学号", "院系", "部门", "职务", "职称"];

    /// <summary>Items of certificates about a person; where a resident ID card has one of its own it is called otherwise (出生, 公民身份号码, 签发机关).</summary>
    private static readonly Label[] Items =
    [
        .. new[]
        {
            "年龄", "工种", "编号", "身份证号", "出生年月", "出生日期", "资格种类", "任教学科", "证书号码", "证书编号", "证件编号", "认定机构", "认定时间", "发证日期", "发证单位",
            "工作单位", "所学专业", "文化程度", "血型", "体检",
        }.Select(t => new Label(t, t)),
    ];

    /// <summary>Items of papers that print a citizen's number and its label among others; cards that are copied together have none of these.</summary>
    private static readonly string[] Around = ["户主", "常住人口", "婚姻状况", "服务处所", "文化程度", "曾用名", "籍贯", "准驾车型", "初次领证", "档案编号"];

    /// <summary>Items that a residence permit has below the number, where a resident ID card ends.</summary>
    private static readonly string[] Below = ["户籍地址", "居住地址", "居住地住址", "现居住地", "常住户口所在地"];

    /// <summary>Whether what stands right below the number goes on with another card's items.</summary>
    public static bool StandBelow(Sheet sheet) => sheet.Runs.Any(r => Below.Any(w => r.Text.StartsWith(w, StringComparison.Ordinal)));

    /// <summary>Whether they stand on the sheet of what is near, not only on the card itself.</summary>
    public static bool StandAround(Sheet sheet) => sheet.Runs.Any(r => r.Text.Length <= 16 && Around.Any(w => r.Text.StartsWith(w, StringComparison.Ordinal)));

    public static bool StandOn(Sheet sheet) =>
        LabelFinder.Find(sheet, Items).Count > 0 || sheet.Runs.Any(r => Labels.Contains(r.Text.TrimEnd(':'))) || sheet.Runs.Any(r => r.Text.Length <= 24 && Words.Any(w => r.Text.Contains(w, StringComparison.OrdinalIgnoreCase)));
}
