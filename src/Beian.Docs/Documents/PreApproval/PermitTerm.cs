using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.PreApproval;

/// <summary>From when to when a permit is valid (有效期).</summary>
public static class PermitTerm
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

        return (null, Fields.Missing(page.Number));
    }

    private static FieldReading Date(ReadText text, (DateOnly Date, int From, int Length) date, PageView page) =>
        PaperValues.Date(LabelTails.Again([.. text.Glyphs.Skip(date.From).Take(date.Length)], text), page);
}
