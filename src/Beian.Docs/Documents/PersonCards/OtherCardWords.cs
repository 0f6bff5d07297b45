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

    public static bool StandOn(Sheet sheet) =>
        sheet.Runs.Any(r => r.Text.Length <= 24 && Words.Any(w => r.Text.Contains(w, StringComparison.OrdinalIgnoreCase)));
}
