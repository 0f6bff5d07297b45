using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Items;

/// <summary>Who stands for a company or an organization, and as what (法定代表人、负责人、经营者).</summary>
public static class RepresentativeField
{
    /// <summary>Of labels such as 法定代表人姓名; what the person is to the company ends before it.</summary>
    private const string Tail = "姓名";

    /// <summary>What stands before a partnership's delegate.</summary>
    private const string Delegate = "委派代表";

    /// <summary>From middle to middle, in ems.</summary>
    private const double RoomForColon = 1.3;

    /// <summary>Score of a mark that the reader saw and the wording asks for.</summary>
    private const double SeenColon = 0.99;

    private const string Usual = "法定代表人", Other = "法人代表";

    /// <summary>The name, with what the dictionary lacks put in by its shape.</summary>
    /// <param name="read">Behind the label.</param>
    /// <param name="page">The page.</param>
    /// <param name="label">Before it.</param>
    public static FieldReading Name(ReadText read, PageView page, LabelHit? label = null)
    {
        // 法定代表|、曲煜晖: a label whose last character was misread took the surname.
        if (label?.Glyphs is [.., var last] && PlainText.IsIdeograph(last.Text[0]) && !label.Label.Contains(last.Text, StringComparison.Ordinal) && !Surnames.Begins(read.Text) && Surnames.Begins(last.Text + read.Text))
        {
            var whole = read.With([last, .. read.Glyphs]);
            return Fields.Of(whole.Text, whole, page.Number, Judgement.Doubtful(Math.Min(whole.Lowest, 0.6), "lostStart"));
        }

        var text = ShapeRepair.Apply(PersonName.DoubtPaler(WithColon(read, page.Probe)), page.Probe, ShapeScope.Person);
        return Fields.Of(UnreadSign.Fill(text, page.Probe), read, page.Number,
            ItemCleaner.HasForm(FieldNames.Representative, text.Text) ? Judgement.OfName(text, page.Probe) : Judgement.Doubtful(text.Lowest * 0.5, "form"));
    }

    /// <summary>委派代表:样例甲 of which the colon was passed over, where there is room and ink for it, or ink at the line's end.</summary>
    private static ReadText WithColon(ReadText text, IFieldProbe probe)
    {
        var at = text.Text.IndexOf(Delegate, StringComparison.Ordinal) + Delegate.Length;
        if (at < Delegate.Length || at >= text.Text.Length || text.Text.Length != text.Glyphs.Count || !PlainText.IsIdeograph(text.Text[at]))
            return text;
        var (before, here) = (text.Glyphs[at - 1], text.Glyphs[at]);
        var hasInk = before.Line == here.Line
            ? here.Center - before.Center > RoomForColon * here.Em && !BlankPaper.IsBetween(before, here, probe)
            : before.Line.Chars.Any(c => c.From >= before.Source.To) || !BlankPaper.IsBehind(before, probe);
        if (!hasInk)
            return text;
        // What the reader saw there and was not sure of is the mark that the wording asks for.
        var colon = PutIn.Behind(':', before);
        if (before.Line.Chars.FirstOrDefault(c => c.From >= before.Source.To) is { Text: ":" or "：" or ";" or "；" or "." or "," or "，" } seen)
            colon = colon with { Source = seen with { Text = ":", Confidence = SeenColon } };
        return text.With([.. text.Glyphs.Take(at), colon, .. text.Glyphs.Skip(at)]);
    }

    /// <summary>What the paper calls that person: its label.</summary>
    public static FieldReading Title(LabelHit label, PageView page) => label.Label == Other && string.Concat(label.Glyphs.Select(g => g.Text)) != Other
        // 法定代表人 with a character lost is as near to this as to itself, and by far the commoner.
        ? Fields.Of(Usual, new ReadText(label.Glyphs, null), page.Number, Judgement.Doubtful(0.6, "partialLabel"))
        : Fields.Of(label.Label.EndsWith(Tail, StringComparison.Ordinal) ? label.Label[..^Tail.Length] : label.Label, new ReadText(label.Glyphs, null), page.Number, label.IsGuessed ? Judgement.Doubtful(0.6, "partialLabel") : Judgement.Confirmed(0.999, "label")) with
        {
            Box = Geometry.Quad.Enclosing([.. label.Glyphs.Select(g => g.Line.Quad.Slice(g.Source.From, g.Source.To))]),
        };
}
