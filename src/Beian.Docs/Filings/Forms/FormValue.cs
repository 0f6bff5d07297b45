namespace Beian.Docs.Filings.Forms;

/// <summary>A field of the form at its place, with what is filled in (填写值).</summary>
/// <param name="Field">What it is.</param>
/// <param name="Pointer">Where it is: every place a number.</param>
/// <param name="Values">As people see them; empty when not filled in, several only in lists.</param>
public sealed record FormValue(FormField Field, string Pointer, IReadOnlyList<string> Values)
{
    public bool IsFilled => Values.Count > 0;

    /// <summary>The values in one line; null when not filled in.</summary>
    public string? Text => IsFilled ? string.Join("；", Values) : null;
}
