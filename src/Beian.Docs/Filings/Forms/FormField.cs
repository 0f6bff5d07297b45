namespace Beian.Docs.Filings.Forms;

/// <summary>One thing that can be filled in, and what people call it (填写项).</summary>
/// <param name="Pointer">JSON pointer into the form, with <c>*</c> for a place in a list.</param>
/// <param name="Section">The group it stands in, in Chinese.</param>
/// <param name="Label">Its name in Chinese, unique within the section.</param>
/// <param name="Hint">What to write, in Chinese.</param>
/// <param name="Type">How it is written.</param>
/// <param name="Choices">The words to choose from; empty when free.</param>
public sealed record FormField(
    string Pointer, string Section, string Label, string Hint, FormFieldType Type, IReadOnlyList<string> Choices)
{
    /// <summary>The pointer with every <c>*</c> replaced in turn.</summary>
    public string PointerAt(params ReadOnlySpan<int> places)
    {
        var pointer = Pointer;
        foreach (var place in places)
        {
            var star = pointer.IndexOf('*');
            if (star < 0)
                break;
            pointer = $"{pointer[..star]}{place}{pointer[(star + 1)..]}";
        }

        return pointer;
    }
}
