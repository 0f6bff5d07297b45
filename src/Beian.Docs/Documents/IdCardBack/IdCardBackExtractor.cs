using System.Text.RegularExpressions;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.PersonCards;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardBack;

/// <summary>Reads the emblem side: who issued the card and from when to when it is valid.</summary>
public static partial class IdCardBackExtractor
{
    /// <summary>From line to line, in ems.</summary>
    private const double LinePitch = 1.8;

    /// <summary>How far a term reaches behind its label, in ems of the label.</summary>
    private const double Term = 13.5;

    public static DocumentReading Read(FoundDocument found, PageView page)
    {
        var labels = LabelFinder.Find(found.Sheet, IdCardBackLabels.All);
        var inLabels = labels.SelectMany(l => l.Glyphs).ToHashSet();
        var runs = found.Sheet.Lines
            .Select(line => line.Where(g => !inLabels.Contains(g)).ToList())
            .Where(line => line.Count > 0)
            .SelectMany(Sheet.Split)
            .ToList();
        var values = LabelLayout.Assign([.. labels.Where(l => l.Field is FieldNames.Authority or IdCardBackLabels.Validity)], runs);
        var authority = WithLineAbove(Text(values, FieldNames.Authority), runs);
        var (from, to) = CardValidity.Read(Text(values, IdCardBackLabels.Validity) ?? CardValidity.Longest(runs), page);
        if (from.Value is null && to.Value is null && labels.FirstOrDefault(l => l.Field == IdCardBackLabels.Validity) is { } label && LookBehind(label, found.Sheet, page) is { } seen)
            (from, to) = (Doubted(seen.From), Doubted(seen.To));
        return new DocumentReading
        {
            Kind = DocumentKinds.IdCardBack,
            Page = page.Number,
            Confidence = found.Confidence,
            Region = found.Region,
            Rotation = page.Text.Rotation,
            Fields = new Dictionary<string, FieldReading>
            {
                [FieldNames.Authority] = Authority(authority ?? ByEnding(runs), page),
                [FieldNames.ValidFrom] = from,
                [FieldNames.ValidTo] = to,
            },
            Issues = [.. TemporaryCard.Issue(found.Sheet, isFront: false)],
        };
    }

    /// <summary>A term that a watermark's line swallowed, where the card has it: right behind its label.</summary>
    private static (FieldReading From, FieldReading To)? LookBehind(LabelHit label, Sheet sheet, PageView page)
    {
        var place = sheet.ToPage(label.Right + (0.2 * label.Em), label.Row - label.Em, label.Right + (Term * label.Em), label.Row + label.Em);
        return page.Probe.Reread([place], null) is [{ Chars.Count: > 0 } line] && Sheet.From([line]).Lines is [var glyphs, ..]
            ? CardValidity.Read(ReadText.From([new TextRun(glyphs)]), page)
            : null;
    }

    private static FieldReading Doubted(FieldReading field) =>
        field.Value is null ? field : field with { Status = FieldStatus.Doubtful, Confidence = Math.Min(field.Confidence, 0.5), Evidence = ["lookedAgain"] };

    private static ReadText? Text(IReadOnlyList<LabeledValue> values, string field) =>
        values.FirstOrDefault(v => v.Label.Field == field && v.Runs.Count > 0) is { } value ? ReadText.From(value.Runs) : null;

    /// <summary>湘西土家族苗族自治州 above 公安局: an office in two lines whose label stands level with the second.</summary>
    private static ReadText? WithLineAbove(ReadText? authority, IReadOnlyList<TextRun> runs)
    {
        if (authority is not { IsEmpty: false } || !Headless().IsMatch(authority.Text))
            return authority;
        var first = authority.Glyphs[0];
        var above = runs.FirstOrDefault(r => first.Row - r.Row is var drop && drop > 0.7 * r.Em && drop < LinePitch * Math.Max(r.Em, first.Em) && Math.Abs(r.Left - first.Left) < first.Em && AdministrativeDivisions.Find(r.Text) is not null);
        return above is null ? authority : ReadText.From([above, .. authority.Pieces().Select(p => new TextRun(p))]);
    }

    /// <summary>Where the label was not read: the authority is a police office and says so.</summary>
    private static ReadText? ByEnding(IReadOnlyList<TextRun> runs) =>
        runs.FirstOrDefault(r => r.Text.Contains("公安局", StringComparison.Ordinal) || r.Text.EndsWith("分局", StringComparison.Ordinal)) is { } run
            ? ReadText.From([run])
            : null;

    private static FieldReading Authority(ReadText? text, PageView page)
    {
        if (text is null || text.Text.Length < 3)
            return Fields.Missing(page.Number);
        text = ItemCleaner.Clean(FieldNames.Authority, PaleEnd.DropBeside(text));
        if (Ornament().Match(text.Text) is { Success: true } ornament && text.Text.Length == text.Glyphs.Count)
            text = text.Part(0, ornament.Index);
        // 用呼和浩特市公安局: the end of a watermark.
        text = AddressText.FromPlace(text);
        text = PoliceOffice.Alone(ShapeRepair.Apply(text, page.Probe, ShapeScope.Place));
        // 武汉市安局武昌区分局: every such office is one of 公安.
        var judgement = !text.Text.EndsWith('局') || !text.Text.Contains("公安", StringComparison.Ordinal) ? Judgement.Doubtful(text.Lowest * 0.6, "shape")
            : Headless().IsMatch(text.Text) ? Judgement.Doubtful(text.Lowest * 0.6, "cutOff")
            : Autonomous().IsMatch(text.Text) ? Judgement.Doubtful(text.Lowest * 0.9, "lostCharacter")
            // 维坊市公安局, where two recognizers differ: no such place.
            : text.Lowest < Judgement.Sure && AdministrativeDivisions.Find(text.Text) is null ? Judgement.Doubtful(text.Lowest * 0.9, AddressText.UnknownPlace)
            : PoliceOffice.IsAlmostAnother(text.Text) ? Judgement.Doubtful(Math.Min(text.Lowest, 0.9), "lookalike")
            : Judgement.OfPlainText(text, page.Probe, PoliceOffice.Vouched(text));
        if (PoliceOffice.Meant(text) is not { } meant)
            return OfficeField.Of(text, judgement, page.Number);
        // 俞中区, which no city has, and 渝中区, which the other reader sees as surely.
        var settled = PoliceOffice.Settled(text, meant);
        return Fields.Of(meant, text, page.Number, Judgement.OfPlainText(settled, page.Probe, PoliceOffice.Vouched(settled)) is { IsConfirmed: true } proof ? proof : Judgement.Doubtful(Math.Min(text.Lowest, 0.7), "repaired", "lexicon"));
    }

    /// <summary>市公安局环翠分局: an office says where it is.</summary>
    [GeneratedRegex("^[市县区州旗盟]?公安", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Headless();

    /// <summary>大理白族自治公安局: what governs itself is a prefecture, a county, a banner or a region.</summary>
    [GeneratedRegex("自治(?![州县旗区])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Autonomous();

    /// <summary>样例市公安局C: a stroke of the pattern.</summary>
    [GeneratedRegex("(?<=局)[A-Za-z0-9]{1,2}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ornament();
}
