using Beian.Docs.Documents;

namespace Beian.Docs.Exporters;

/// <summary>A place in the client's papers that says a value (来源).</summary>
/// <param name="File">As the report names it.</param>
/// <param name="Page">From 1.</param>
/// <param name="Kind">One of <see cref="DocumentKinds"/>.</param>
/// <param name="Status">Whether the reading is vouched for.</param>
public sealed record ValueSource(string File, int Page, string Kind, FieldStatus Status)
{
    /// <summary>Such as <c>scans/a.jpg 第 1 页（营业执照）</c>.</summary>
    public string Text => $"{File} 第 {Page} 页（{DocumentKinds.ChineseNames.GetValueOrDefault(Kind, Kind)}）";
}
