using Beian.Docs.Geometry;

namespace Beian.Docs.Documents;

/// <summary>Something about one document that a person should know, found without the form (单证问题).</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Field">The field it speaks of, or null.</param>
/// <param name="Message">A plain Chinese sentence, without personal data.</param>
public sealed record DocumentIssue(string Code, Severity Severity, string? Field, string Message)
{
    /// <summary>Where to see it, in pixels of the page; null when it is the whole document.</summary>
    public Quad? Box { get; init; }

    /// <summary>The number that it was judged by; null when there is none.</summary>
    public double? Measured { get; init; }
}
