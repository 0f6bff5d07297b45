using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ServiceNames;

/// <summary>What the subject itself is called: words of its registered name may stand in its services' names (主体自身名称).</summary>
internal sealed record OwnNames(IReadOnlyList<string> Names)
{
    public static OwnNames Of(FilingFacts facts) => new([.. new[] { facts.Form.Subject?.Name, facts.Certificate?.ValueOf(FieldNames.Name) }
        .Where(n => !string.IsNullOrWhiteSpace(n)).Select(n => CanonicalText.Of(n!)).Distinct()]);

    /// <summary>Nothing is known of the subject: nobody can say that a word is not its own.</summary>
    public bool AreUnknown => Names.Count == 0;

    /// <summary>Whether the subject's name holds the word.</summary>
    public bool Hold(string word) => Names.Any(n => n.Contains(CanonicalText.Of(word), StringComparison.Ordinal));

    /// <summary>Whether the word stands in a stretch of the service's name that is the subject's own: 样例网络 of 威海样例网络科技有限公司.</summary>
    public bool Cover(string serviceName, string word)
    {
        var (plain, sought) = (CanonicalText.Of(serviceName), CanonicalText.Of(word));
        var at = plain.IndexOf(sought, StringComparison.Ordinal);
        // Two characters more than the word itself: the word alone is nobody's name.
        return at >= 0 && Enumerable.Range(0, plain.Length).Any(from =>
            from <= at && Names.Any(n => n.Contains(plain[from..(at + sought.Length)], StringComparison.Ordinal) && at - from >= 2));
    }
}
