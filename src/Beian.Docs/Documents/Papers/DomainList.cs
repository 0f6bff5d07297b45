using System.Text.RegularExpressions;

namespace Beian.Docs.Documents.Papers;

/// <summary>域名：a.cn、b.com: several domains that a paper lists in one place are one value, as it is printed (同一处列出的多个域名).</summary>
internal static partial class DomainList
{
    /// <summary>Word of the evidence.</summary>
    public const string Several = "severalDomains";

    /// <summary>More on one page is a list of something else.</summary>
    private const int Most = 6;

    /// <summary>All of them with what is printed between; doubtful as soon as one is. Null where the paper lists none, or names others besides.</summary>
    public static FieldReading? Read(RunningText text, PageView page)
    {
        var found = DomainNames.All(text.Text).Select(d => (From: DomainStarts.Beginning(text.Text, d.From), End: d.From + d.Length, d.Value))
            .Concat(ChineseDomains.Listed(text.Text).Select(d => (d.From, End: d.From + d.Length, Value: text.Text.Substring(d.From, d.Length)))).OrderBy(d => d.From).ToList();
        var list = found.TakeWhile((d, i) => i == 0 || Parting().IsMatch(text.Text[found[i - 1].End..d.From])).ToList();
        // The same list may stand there again; another domain makes it anybody's guess which is meant.
        if (list.Count < 2 || list.DistinctBy(d => d.Value).Count() < list.Count || found.Any(f => list.TrueForAll(d => d.Value != f.Value)))
            return null;
        // A name in Chinese may have a domain's letters at its end: 样例pinpai.中国.
        var parts = list.ConvertAll(d => text.Slice(d.From, d.End - d.From) is var own && d.Value.Any(PaperValues.IsHan) ? ChineseDomains.Field(own, page) ?? Fields.Missing(page.Number) : DomainNames.Field([own], page));
        if (parts.Exists(p => p.Value is null))
            return null;
        var value = string.Concat(parts.Select((p, i) => i == 0 ? p.Value : text.Text[list[i - 1].End..list[i].From].Trim() + p.Value));
        var doubts = parts.Where(p => p.Status != FieldStatus.Confirmed).ToList();
        var judgement = new Judgement(doubts.Count == 0, parts.Min(p => p.Confidence), [.. (doubts.Count == 0 ? parts : doubts).SelectMany(p => p.Evidence).Distinct()]);
        return Fields.Of(value, text.Slice(list[0].From, list[^1].End - list[0].From), page.Number, judgement);
    }

    /// <summary>The domain that was read, and those that the paper names elsewhere, as in two columns of a table: nobody knows whether it is about all of them.</summary>
    public static FieldReading Apart(RunningText text, PageView page, FieldReading read)
    {
        var found = DomainNames.All(text.Text).DistinctBy(d => DomainTwins.Folded(d.Value)).ToList();
        found = found.FindAll(d => !found.Exists(o => d.Value.EndsWith($".{o.Value}", StringComparison.Ordinal)));
        if (read.Value is null || found.Count is < 2 or > Most || !found.Exists(d => DomainTwins.Folded(d.Value) == DomainTwins.Folded(read.Value)))
            return read;
        var all = found.Select(d => DomainTwins.Folded(d.Value) == DomainTwins.Folded(read.Value) ? read.Value : DomainNames.Field([text.Slice(d.From, d.Length)], page).Value ?? d.Value);
        return read with { Value = string.Join('、', all), Status = FieldStatus.Doubtful, Confidence = Math.Min(read.Confidence, 0.6), Evidence = [Several] };
    }

    [GeneratedRegex(@"^\s*[、,;/和及与]\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parting();
}
