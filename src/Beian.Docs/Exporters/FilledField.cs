using Beian.Docs.Filings.Forms;

namespace Beian.Docs.Exporters;

/// <summary>A value of the pre-filled form with where it comes from and how far it can be relied on (预填项).</summary>
/// <param name="Value">The field, its place and its values.</param>
/// <param name="Group">The heading it stands under, with the service's number.</param>
/// <param name="Sources">Papers that say the same.</param>
/// <param name="Status">How far it can be relied on.</param>
/// <param name="Codes">Rules that speak against it.</param>
public sealed record FilledField(
    FormValue Value, string Group, IReadOnlyList<ValueSource> Sources, FilledStatus Status, IReadOnlyList<string> Codes)
{
    /// <summary>The status in Chinese, with the rules' numbers.</summary>
    public string StatusText
    {
        get
        {
            var word = Status switch
            {
                FilledStatus.Missing => "未填写",
                FilledStatus.FormOnly => "仅备案表填写",
                FilledStatus.Confirmed => "已确认",
                FilledStatus.Doubtful => "存疑，请核对",
                FilledStatus.Warned => "请核对",
                _ => "必须改正",
            };
            return Codes.Count == 0 ? word : $"{word}（{string.Join("、", Codes)}）";
        }
    }

    public string SourceText => string.Join("；", Sources.Select(s => s.Text));
}
