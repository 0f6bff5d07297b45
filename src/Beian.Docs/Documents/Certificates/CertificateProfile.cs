using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Certificates;

/// <summary>What tells one kind of certificate from the others, and what its items are called (证书的特征).</summary>
/// <param name="Kind">One of <see cref="DocumentKinds"/>.</param>
/// <param name="Labels">Of its own items; those that all certificates share are in <see cref="CertificateLabels"/>.</param>
public sealed record CertificateProfile(string Kind, IReadOnlyList<Label> Labels)
{
    /// <summary>First two characters of the holder's credit code, where they say for certain that it is this kind.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>Labels that no other kind has.</summary>
    public required IReadOnlyList<string> Telling { get; init; }

    /// <summary>Every certificate of the kind prints how long it is valid.</summary>
    public bool HasTerm { get; init; }

    /// <summary>Where the name stands in a sentence instead of behind a label: in the group <c>value</c>, at the beginning of a line.</summary>
    public Regex? NameSentence { get; init; }

    /// <summary>Its own labels and those that all certificates share.</summary>
    public IReadOnlyList<Label> AllLabels { get; } = [.. Labels, .. CertificateLabels.Shared];
}
