namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>One member of the form (备案表的一项).</summary>
/// <param name="Pointer">JSON pointer.</param>
/// <param name="Title">As people call it: 主办单位名称.</param>
/// <param name="Value">Null or empty when not filled in yet.</param>
internal sealed record FormMember(string Pointer, string Title, string? Value)
{
    public bool IsFilled => !string.IsNullOrWhiteSpace(Value);
}
