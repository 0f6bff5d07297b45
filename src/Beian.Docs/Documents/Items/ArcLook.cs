using Beian.Docs.Identifiers;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents.Items;

/// <summary>What one look along the arc of an office's seal shows (印文识读).</summary>
/// <param name="Office">Nothing but words, with what such offices are called at their end.</param>
/// <param name="Lowest">The least certain character's score.</param>
/// <param name="IsEven">Whether its characters stand in even steps: where light blots out a part of the arc (济南市|市场监督管理局), the rest may name another office.</param>
public sealed record ArcLook(string Office, double Lowest, bool IsEven)
{
    /// <summary>Score of every character from which a look is proof beside another that agrees: they stand on their side and are bent.</summary>
    private const double Sure = 0.9;

    /// <summary>A step so many times wider than usual has room for something that was not seen.</summary>
    internal const double Gap = 1.7;

    public bool IsSure => Lowest >= Sure && IsEven;

    /// <summary>Nothing but the name of a place that exists, and what such offices are called.</summary>
    public bool Stands { get; } = OfficeNames.IsPlace(OfficeNames.Form().Match(Office).Groups["place"].Value);

    /// <summary>Null where no office is called so.</summary>
    public static ArcLook? Of(TextLine line) =>
        Han(line) is var text && text.Length == PlainText.Squeeze(line.Text).Length && OfficeNames.Form().IsMatch(text) ? new(text, line.Chars.Min(c => c.Confidence), AreEven(line)) : null;

    private static bool AreEven(TextLine line)
    {
        var middles = line.Chars.Select(c => c.From + c.To).ToList();
        var steps = middles.Zip(middles.Skip(1), (a, b) => b - a).Order().ToList();
        return steps.Count < 2 || steps[^1] < Gap * steps[steps.Count / 2];
    }

    /// <summary>Its words alone.</summary>
    public static string Han(TextLine line) => string.Concat(PlainText.Squeeze(line.Text).Where(PlainText.IsIdeograph));
}
