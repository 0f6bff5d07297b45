using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Items;

/// <summary>The date of issue of which the detector finds no line, pale under a watermark or a seal: strips across the place where it stands (未检出的发照日期).</summary>
internal static class UnfoundDate
{
    /// <summary>Strips below 登记机关, the first of them and from one to the next, in ems.</summary>
    private const int Strips = 12;

    private const double First = 1.4, Step = 0.6;

    /// <summary>How far a strip reaches before and behind where 登记机关 begins, and above and below its middle, in ems.</summary>
    private const double Before = 3, Behind = 16, Half = 0.75;

    /// <summary>Null where no strip shows a whole date.</summary>
    public static FieldReading? Look(LabelHit registrar, PageView page)
    {
        var seen = Dated([.. Enumerable.Range(0, Strips).Select(i => Strip(registrar, First + (i * Step), page))], page.Probe)
            .SelectMany(s => new[] { LicenseDates.Alphabet, LicenseDates.Numerals }.SelectMany(a => page.Probe.Reread([s], a).Select(l => (Alphabet: a, Look: new DateLook(s, l)))))
            .Where(s => s.Look is { IsWhole: true, Date: not null }).ToList();
        if (seen.Count == 0)
            return null;
        var (alphabet, best) = seen.MaxBy(s => s.Look.Line.Chars.Min(c => c.Confidence));
        // Of 一, 二 and 三 a ring that runs through them makes one another.
        var isSame = !best.Line.Text.Any(IssueDate.IsNumeral) && seen.TrueForAll(s => s.Look.Date == best.Date)
            && page.Probe.SecondOpinion([best.Place], alphabet) is { } other && LicenseDates.IsWhole(other) && LicenseDates.First(other) == best.Date;
        var text = ReadText.From([.. Sheet.From([best.Line]).Lines.Select(l => new TextRun(l))]) with { Box = best.Place };
        return Fields.Of(ChineseDate.Format(best.Date!.Value), text, page.Number, isSame ? Judgement.Confirmed(0.98, "secondReader") : Judgement.Doubtful(0.5, "lookedAgain"));
    }

    /// <summary>One look at all of them tells which are worth others.</summary>
    private static IEnumerable<Quad> Dated(IReadOnlyList<Quad> strips, IFieldProbe probe) =>
        probe.Reread(strips, null) is var lines && lines.Count == strips.Count ? strips.Where((_, i) => lines[i].Text.AsSpan().ContainsAny('年', '月')) : strips;

    private static Quad Strip(LabelHit registrar, double below, PageView page)
    {
        double em = registrar.Em, row = registrar.Row + (below * em);
        return page.Sheet.ToPage(registrar.Left - (Before * em), row - (Half * em), registrar.Left + (Behind * em), row + (Half * em));
    }
}
