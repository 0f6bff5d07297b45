using System.Text.RegularExpressions;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>The date that a paper is signed on: at its foot, never one that the text speaks of (签署日期).</summary>
public static class SignedDate
{
    private static readonly Regex Foot = LoosePattern.Of(@"(?:公章|盖章|签章)\)?:|(?:\n|^| )(?:(?:授权|委托|承诺|签署|签字|签发|签约|填表|填报|核验|确认)?(?:日期|时间)(?:Date)?(?:[: ]|(?=\d))|(?:签署|签字|签发|签约|填表|填报|核验|确认)(?:日|于)(?!期)|签于)");

    private static readonly Regex Verified = LoosePattern.Of("(?:核验|审核|审查)(?:日期|时间):? ?$");

    /// <summary>When the sheet was printed or handed in, and nobody signed.</summary>
    private static readonly Regex Printed = LoosePattern.Of("(?:打印|印制|印刷|提交|收件|受理|编制)(?:日期|时间|于):? ?$");

    /// <summary>Share of red ink that hides no stroke.</summary>
    private const double LeastRed = 0.01;

    /// <param name="text">Of the paper.</param>
    /// <param name="sheet">Its lines.</param>
    /// <param name="page">Its page.</param>
    /// <param name="seal">Whether it has one, and where.</param>
    public static FieldReading Read(RunningText text, Sheet sheet, PageView page, FieldReading? seal)
    {
        var all = PaperDates.All(text.Text).ToList();
        int? start = SignatureArea.StartOf(text), foot = Foot.Match(text.Text) is { Success: true } match ? match.Index : null;
        var from = Math.Min(start ?? int.MaxValue, foot ?? int.MaxValue);
        var candidates = all.Where(d => (d.From >= from || IsAlone(text.Text, d.From, d.Length)) && !Printed.IsMatch(text.Text[..d.From])).ToList();
        if (candidates.Count == 0)
            return InParts(sheet, page);
        // Whoever verified the papers signs last, and for himself.
        var own = Slice(text, candidates.FindLast(d => !Verified.IsMatch(text.Text[..d.From])) is { Length: > 0 } last ? last : candidates[^1]);
        var date = PaperValues.Date(own, page);
        // A figure under the seal goes with its color: 1日 of which the room says that it was 17日. Strokes that were counted may be the seal's own.
        return date.Status == FieldStatus.Confirmed && SignatureAtSeal.IsUnder(seal?.Box, date.Box) && (LostFigure.HasRoom(own) || WrittenDate.IsByCount(date)) && IsCovered(own, seal!, page.Probe) ? date with { Status = FieldStatus.Doubtful, Confidence = Math.Min(date.Confidence, 0.6), Evidence = ["lostDigit"] } : date;
    }

    /// <summary>The last date that stands on a line by itself; null where there is none.</summary>
    public static FieldReading? Alone(RunningText text, PageView page) =>
        PaperDates.All(text.Text).LastOrDefault(d => IsAlone(text.Text, d.From, d.Length)) is { Length: > 0 } date ? PaperValues.Date(Slice(text, date), page) : null;

    /// <summary>Whether the seal's ink lies on figures of month or day that the scores leave open, or that are one alone; that of a seal without color may lie anywhere under it.</summary>
    private static bool IsCovered(ReadText date, FieldReading seal, IFieldProbe probe)
    {
        if (!SealFields.IsRed(seal) || DateWords.Of(date) is not { } words)
            return true;
        // A figure that is hidden altogether is not where the others are.
        var hasRoom = LostFigure.HasRoom(date);
        return new[] { (From: words.Year, To: words.Month), (From: words.Month, To: words.Day) }
            .Where(p => p.To - p.From == 2 || date.Glyphs.Take(p.To).Skip(p.From + 1).Any(g => g.Source.Confidence < Judgement.Sure))
            .Any(p => (hasRoom ? DateWords.Between(date, p.From, p.To) : DateWords.Figures(date, p.From, p.To, probe)) is not { } place || probe.RedShare(place) > LeastRed);
    }

    /// <summary>2026年 月17日: what stands between the words, or was taken for one, is read again by itself.</summary>
    private static FieldReading InParts(Sheet sheet, PageView page)
    {
        foreach (var row in LabelFinder.Rows(sheet).Reverse().Where(r => r.Any(g => g.Text == "年") && r.Any(g => g.Text == "月")))
        {
            // A term in years is no date.
            List<TextRun> runs = [.. row.GroupBy(g => g.Line).Select(l => new TextRun([.. l]))];
            if (DateInParts.Find(runs, page) is (var date, var place) && date.Year is >= 2000 and < 2100)
                return Fields.Of(ChineseDate.Format(date), ReadText.From(runs) with { Box = place }, page.Number, Judgement.Doubtful(0.6, "lookedAgain"));
        }

        return Fields.Missing(page.Number);
    }

    private static ReadText Slice(RunningText text, (DateOnly Date, int From, int Length) date) => text.Slice(date.From, date.Length);

    private static bool IsAlone(string text, int from, int length) =>
        (from == 0 || text[from - 1] is '\n' or ' ') && (from + length >= text.Length || text[from + length] is '\n' or ' ');
}
