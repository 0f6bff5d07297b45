namespace Beian.Docs.Samples.Drawing.Papers;

/// <summary>A piece of running text: printed words, or a blank that was filled in (文字或填空).</summary>
/// <param name="Text">As printed.</param>
/// <param name="Field">A name of the contract's fields for a blank; null for words.</param>
/// <param name="Value">What the field says, when it is not the text.</param>
/// <param name="IsPrinted">The field is in the paper's own wording; nobody filled it in.</param>
public sealed record Words(string Text, string? Field = null, string? Value = null, bool IsPrinted = false)
{
    /// <summary>Splits a template such as <c>兹授权{authorizedName}为负责人</c>.</summary>
    public static IReadOnlyList<Words> Of(string template, Func<string, Words> fill)
    {
        var pieces = new List<Words>();
        foreach (var part in template.Split('{'))
        {
            var end = part.IndexOf('}', StringComparison.Ordinal);
            if (end < 0)
            {
                pieces.Add(new(part));
                continue;
            }

            pieces.Add(fill(part[..end]));
            pieces.Add(new(part[(end + 1)..]));
        }

        return [.. pieces.Where(p => p.Text.Length > 0)];
    }
}
