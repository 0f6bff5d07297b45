using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>Makes fields of what was found on a paper; check digits, syntax and repetition are the proof (取值判定).</summary>
public static class PaperValues
{
    /// <summary>Scores in a date below which what another reader says is no proof.</summary>
    private const double LeastCharacter = 0.55, LeastDigit = 0.8;

    /// <summary>Before what is said of a person, in ems.</summary>
    private const double RemarkGap = 0.8;

    /// <summary>Characters of a name that its cell's edge puts on the next line, and the room behind them in ems: a label has its value there.</summary>
    private const int LongestRest = 2;

    private const double RestGap = 8;

    /// <summary>Letters of a name in Latin ones; fewer are an abbreviation.</summary>
    private const int LeastLatin = 5;

    /// <summary>Before 书 in what papers are called: 授权书, 责任书, 申请书. 谌玉书 is a person.</summary>
    private const string PaperEndings = "权托诺证任命请划明知定案议函聘";

    private static readonly string[] NoNames = ["授权", "委托", "身份", "证件", "证号", "号码", "签字", "签名", "盖章", "公章", "姓名", "职务", "电话", "日期", "单位", "代表", "负责人", "认证"];

    /// <summary>A unit's name; the same name at two places of the paper counts.</summary>
    public static FieldReading Organization(IReadOnlyList<ReadText> candidates, PageView page)
    {
        var named = candidates.Select(OrganizationNames.BehindColon).Select(OrganizationNames.WithoutCode).Select(OrganizationNames.WithoutStampHint).Select(OrganizationNames.WithoutStop).Select(OrganizationNames.WithoutArcBeside).Select(FixedWords.SettledEnd).Where(c => c.Text.Length is >= 4 and <= 60 && c.Text[0] != '(' && c.Text.Count(IsHan) >= 3 && !OrganizationNames.IsOnlyAnEnding(c.Text)).ToList();
        if (named.Count == 0)
            return Documents.Fields.Missing(page.Number);
        var groups = named.GroupBy(c => c.Text).OrderByDescending(g => g.Count()).ThenByDescending(g => OrganizationNames.LooksWhole(g.Key)).ThenByDescending(g => g.Max(c => c.Lowest)).ToList();
        var best = groups[0].MaxBy(c => c.Lowest)!;
        var differs = groups.Count > 1 && groups[1].Any(c => OrganizationNames.LooksWhole(c.Text));
        var judgement = differs ? Judgement.Doubtful(Math.Min(best.Lowest, 0.6), "differsOnPaper")
            : !OrganizationNames.LooksWhole(best.Text) || OrganizationNames.HasStrayMark(best.Text) ? Judgement.Doubtful(Math.Min(best.Lowest, 0.8), "shape")
            : Judgement.OfOrganizationName(best, page.Probe);
        return Documents.Fields.Of(best.Text, best, page.Number, judgement);
    }

    /// <summary>A person's name.</summary>
    public static FieldReading Person(IReadOnlyList<ReadText> candidates, PageView page)
    {
        var parts = candidates.Select(OrganizationNames.WithoutStampHint).Select(WithoutRemark).Select(DashForOne.Restore).ToList();
        var whole = parts.ConvertAll(c => WithNextLine(c, page));
        var named = whole.Where(c => c.Text.Length is >= 2 and <= 20 && (c.Text.All(ch => IsHan(ch) || ch is '·' or '〓') || IsLatin(c.Text)) && !IsPaper(c.Text) && !(c.Text.Length > 4 && OrganizationNames.LooksWhole(c.Text))).ToList();
        if (named.Count == 0)
            return Documents.Fields.Missing(page.Number);
        var best = named.MaxBy(c => c.Lowest)!;
        var seen = ShapeRepair.Apply(best, page.Probe, ShapeScope.Person);
        var text = UnreadSign.Fill(seen, page.Probe);
        var judgement = !parts.Contains(best) ? Judgement.Doubtful(Math.Min(best.Lowest, 0.6), "wrapped")
            : named.Select(c => c.Text).Distinct().Count() > 1 ? Judgement.Doubtful(Math.Min(best.Lowest, 0.6), "differsOnPaper")
            : text != seen.Text ? Judgement.Doubtful(0.5, "secondReader")
            : best.Text.Length > 4 && !best.Text.Contains('·', StringComparison.Ordinal) && !IsLatin(best.Text) && !NameElements.AreAll(best.Text) ? Judgement.Doubtful(Math.Min(best.Lowest, 0.7), "shape")
            : Judgement.OfName(seen, page.Probe);
        return Documents.Fields.Of(text, best, page.Number, judgement);
    }

    /// <summary>古丽样例·阿不都热依 and 木 below it: a name of two parts that its cell's edge breaks. The lower line stands a little left and may have been taken for the first.</summary>
    private static ReadText WithNextLine(ReadText name, PageView page)
    {
        if (!name.Text.Contains('·', StringComparison.Ordinal) || name.Text.Length != name.Glyphs.Count)
            return name;
        var lines = name.Pieces().ToList();
        var ordered = lines.OrderBy(l => l[0].Row).SelectMany(l => l).ToList();
        if (lines.Count > 1)
            return ordered.SequenceEqual(name.Glyphs) ? name : name.With(ordered);
        return NextLine.Below(name, page.Sheet).FirstOrDefault() is { Text.Length: <= LongestRest } rest && rest.Text.All(IsHan) && !page.Sheet.Runs.Any(r => r.Left > rest.Right && Math.Abs(r.Row - rest.Row) < 0.6 * rest.Em && r.Left - rest.Right < RestGap * rest.Em)
            ? NextLine.Joined(name, rest)
            : name;
    }

    /// <summary>What stands behind a name in brackets or apart: 霍样例(职务:执行董事), 段样例 女.</summary>
    private static ReadText WithoutRemark(ReadText name)
    {
        if (name.Glyphs.Count != name.Text.Length)
            return name;
        if (name.Text.IndexOf('(', StringComparison.Ordinal) is >= 2 and var open && name.Text[..open].All(IsHan))
            return LabelTails.Again([.. name.Glyphs.Take(open)], name);
        return name.Text is [_, _, .., '男' or '女'] && name.Glyphs[^1].Left - name.Glyphs[^2].Right > RemarkGap * name.Glyphs[^1].Em ? LabelTails.Again([.. name.Glyphs.SkipLast(1)], name) : name;
    }

    /// <summary>Short free text such as a service's name or a position.</summary>
    public static FieldReading Text(IReadOnlyList<ReadText> candidates, PageView page)
    {
        if (candidates.FirstOrDefault(c => c.Text.Length is >= 1 and <= 60) is not { } first)
            return Documents.Fields.Missing(page.Number);
        var differs = candidates.Any(c => c.Text != first.Text);
        return Documents.Fields.Of(first.Text, first, page.Number, differs ? Judgement.Doubtful(Math.Min(first.Lowest, 0.6), "differsOnPaper")
            : IsEdge(first.Text) ? Judgement.Doubtful(Math.Min(first.Lowest, 0.6), "edge")
            : Judgement.OfOrganizationName(first, page.Probe));
    }

    /// <summary>A date; one that the calendar does not have is none.</summary>
    public static FieldReading Date(ReadText? text, PageView page)
    {
        if (text is null || PaperDates.First(text.Text) is not { } found)
            return Documents.Fields.Missing(page.Number);
        var read = LabelTails.Again([.. text.Glyphs.Skip(found.From).Take(found.Length)], text);
        if (PaperDates.IsEnglish(read.Text))
            return Documents.Fields.Of(ChineseDate.Format(found.Date), read, page.Number, DateJudgement.AsText(read, page));
        var written = WrittenDate.Of(read, page.Probe);
        var (own, isGuessed, counted) = written;
        var uncounted = own.Where(g => !counted.Contains(g));
        // Under a seal a 0 is a 9 for every reader.
        var judgement = own.Glyphs.Any(g => char.IsAsciiLetterUpper(g.Text[0]) && g.Text[0] is not ('O' or 'I' or 'Q')) ? Judgement.Doubtful(Math.Min(own.Lowest, 0.7), "repaired")
            : uncounted.Lowest < LeastCharacter || uncounted.Glyphs.Any(g => char.IsAsciiDigit(g.Text[0]) && g.Source.Confidence < LeastDigit) ? Judgement.Doubtful(own.Lowest, "lowScore")
            : isGuessed || PaperDates.IsPaddedUnevenly(own.Text) || PaperDates.HasLostNumeral(text.Text[found.From..]) || LostFigure.IsIn(own, page.Probe) ? Judgement.Doubtful(Math.Min(own.Lowest, 0.8), "lostDigit")
            : !written.HasAll(read) ? OfCounted(uncounted)
            : DateJudgement.AsText(own, page, counted);
        return Documents.Fields.Of(ChineseDate.Format((PaperDates.First(own.Text) ?? found).Date), own, page.Number, judgement);
    }

    private static Judgement OfCounted(ReadText others) =>
        others.Lowest >= Judgement.Sure ? Judgement.Confirmed(others.Mean, WrittenDate.PutIn) : Judgement.Doubtful(Math.Min(others.Lowest, 0.8), WrittenDate.PutIn);

    /// <summary>A title that begins with a label is no name: 法定代表人授权书; nor is the rest of a longer label: 法定代表人身份|证号.</summary>
    internal static bool IsPaper(string text) => (text.EndsWith('书') && !(text.Length <= 3 && Surnames.Begins(text) && !PaperEndings.Contains(text[^2]))) || NoNames.Any(w => text.Contains(w, StringComparison.Ordinal));

    /// <summary>The border of a cell reads as a one before the first character.</summary>
    private static bool IsEdge(string text) => text.Length > 1 && text[0] is '1' or 'l' or 'I' or '|' && IsHan(text[1]);

    /// <summary>A foreigner's name as passports print it, without its spaces: MARTINSAMPLE.</summary>
    private static bool IsLatin(string text) => text.Length >= LeastLatin && char.IsAsciiLetterUpper(text[0]) && text.All(c => char.IsAsciiLetterUpper(c) || c is '-' or '\'' or ',');

    internal static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';
}
