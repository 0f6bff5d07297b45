using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.PreApproval;

/// <summary>From when to when a permit is valid (有效期).</summary>
public static partial class PermitTerm
{
    public static (FieldReading? From, FieldReading To) Read(PaperReader paper)
    {
        var page = paper.Page;
        foreach (var text in paper.Candidates(PreApprovalLabels.Term))
        {
            var dates = PaperDates.All(text.Text).ToList();
            var isOpen = text.Text.Contains("长期", StringComparison.Ordinal);
            if (isOpen)
                return (dates.Count > 0 ? Date(text, dates[0], page) : null, Fields.Of(FieldNames.OpenEnd, text, page.Number, Judgement.Confirmed(0.99, "word")));
            if (dates.Count >= 2)
                return (Date(text, dates[0], page), Date(text, dates[1], page));
            if (dates.Count == 1)
                return (null, Date(text, dates[0], page));
        }

        return InSentence(paper.Text, page) ?? (null, Fields.Missing(page.Number));
    }

    /// <summary>本同意书有效期二年,自2020年8月3日至2022年8月2日。</summary>
    private static (FieldReading? From, FieldReading To)? InSentence(RunningText text, PageView page)
    {
        var dates = PaperDates.All(text.Text).ToList();
        foreach (var (one, other) in dates.Zip(dates.Skip(1)))
        {
            var end = one.From + one.Length;
            if (Introduced().IsMatch(text.Text[..one.From]) && text.Text[end..other.From].Trim() is "至" or "起至" or "到")
                return (PaperValues.Date(text.Slice(one.From, one.Length), page), PaperValues.Date(text.Slice(other.From, other.Length), page));
        }

        return null;
    }

    [GeneratedRegex("有效期[^0-9。;]{0,8}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Introduced();

    private static FieldReading Date(ReadText text, (DateOnly Date, int From, int Length) date, PageView page) =>
        PaperValues.Date(LabelTails.Again([.. text.Glyphs.Skip(date.From).Take(date.Length)], text), page);
}
