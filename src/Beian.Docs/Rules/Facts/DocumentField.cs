using Beian.Docs.Documents;

namespace Beian.Docs.Rules.Facts;

/// <summary>One field of one document (材料上的一项).</summary>
public sealed record DocumentField(DocumentFacts Document, string Name, FieldReading Reading)
{
    /// <summary>Null when it could not be read.</summary>
    public string? Value => Reading.Status == FieldStatus.Missing || string.IsNullOrEmpty(Reading.Value) ? null : Reading.Value;

    /// <summary>There is a value, and the system vouches for it.</summary>
    public bool IsConfirmed => Value is not null && Reading.Status == FieldStatus.Confirmed;

    /// <summary>There is a value that may be a misreading.</summary>
    public bool IsDoubtful => Value is not null && Reading.Status == FieldStatus.Doubtful;

    /// <summary>Whether the system vouches for its first characters: what it doubts stands behind them.</summary>
    /// <param name="length">Of the beginning that a rule rests on.</param>
    public bool IsCertainUpTo(int length) => IsConfirmed || (IsDoubtful && Reading.Unsure is { Count: > 0 } unsure && unsure.All(i => i >= length));

    public Evidence Evidence => new()
    {
        File = Document.File.File,
        // A paper of several pages is signed on the last.
        Page = Reading.Page,
        Kind = Document.Reading.Kind,
        DocumentField = Name,
        Box = Reading.Box,
    };
}
