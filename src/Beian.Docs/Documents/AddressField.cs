using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>An address of a licence or a card, made whole as far as there is proof (住所、住址).</summary>
public static partial class AddressField
{
    /// <summary>With what may stand on the line below it.</summary>
    public static FieldReading Of(ReadText read, Sheet sheet, PageView page)
    {
        // The end of the label before it is not where its lines begin.
        var clean = AddressText.Clean(read);
        var own = PaleEnd.Drop(clean, page.Probe);
        var field = PaleEnd.Doubt(OfLines(own, sheet, page), own, clean);
        // 290号-: what the dash goes on to was not read.
        return field.Status == FieldStatus.Confirmed && read.Text.EndsWith('-') && field.Value?.EndsWith('-') == false ? field with { Status = FieldStatus.Doubtful, Confidence = 0.6, Evidence = ["lostEnd"] } : field;
    }

    private static FieldReading OfLines(ReadText own, Sheet sheet, PageView page)
    {
        if (WithLastLine(own, sheet, page) is { } whole)
            return whole;
        var field = Of(own, page);
        if (field.Status != FieldStatus.Confirmed)
            return field;
        if (LastLine.IsAnothers(own))
            return field with { Status = FieldStatus.Doubtful, Confidence = 0.6, Evidence = ["form"] };
        if (HasLostDigitAtBreak(own, page.Probe))
            return field with { Status = FieldStatus.Doubtful, Confidence = 0.6, Evidence = ["lostDigit"] };
        return LastLine.MayGoOn(own, sheet, page.Probe) ? field with { Status = FieldStatus.Doubtful, Confidence = 0.6, Evidence = ["lostLine"] } : field;
    }

    /// <summary>With the digit or two that alone went to the next line; null where none did.</summary>
    public static FieldReading? WithLastLine(ReadText own, Sheet sheet, PageView page)
    {
        if (LastLine.Below(own, sheet, page.Probe) is not var (more, isSure))
            return null;
        return isSure && Of(own, page) is { Status: FieldStatus.Confirmed } begun
            ? begun with { Value = begun.Value + more, Evidence = [.. begun.Evidence, "lookedAgain"] }
            : Fields.Of(own.Text + more, own, page.Number, Judgement.Doubtful(0.6, "lostLine"));
    }

    public static FieldReading Of(ReadText read, PageView page)
    {
        var field = Judged(read, page);
        return field is { Status: FieldStatus.Confirmed, Value: { } value } && Lost(value, read, page.Probe) is { } what ? field with { Status = FieldStatus.Doubtful, Confidence = 0.6, Evidence = [what] } : field;
    }

    /// <summary>What the form of an address, or the paper, says was passed over in it, as a word of evidence; null where nothing does.</summary>
    private static string? Lost(string value, ReadText read, IFieldProbe probe)
    {
        // 792号-3 of which the dash was passed over; 中山,路, where a speck is none of it.
        if (BlankPaper.HasLostDash(read, probe) || value.Contains(',', StringComparison.Ordinal))
            return "lostMark";
        // 路66号附7号上海市徐汇区…: the address of the next column; 座2149市场监: the arc of a seal.
        if (HasOthers(value))
            return "form";
        // 银座广, and more behind it that was not found.
        if (PlainText.IsIdeograph(value[^1]) && LastLine.EndsOpen(read) && LostEnd.IsIn(read, probe))
            return "lostEnd";
        // 软件园#363: what counts the building was passed over; 1单元060: so was the first digit. In 单8元 there is one too many.
        return LostNumber().IsMatch(value) ? "lostDigit" : null;
    }

    /// <summary>Behind a number, or what counts houses and rooms, another address begins or an office's name.</summary>
    private static bool HasOthers(string value) => OfficeBehind().IsMatch(value) || NumberEnds().Matches(value).Any(m =>
        AdministrativeDivisions.Find(value[(m.Index + 1)..]) is { Province: { } province, County: not null } && value.AsSpan(m.Index + 1).StartsWith(province));

    [GeneratedRegex("[0-9号室户楼层幢栋座元组]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberEnds();

    [GeneratedRegex("(?<=[0-9号室户楼层幢栋座元])(?:市场监|监督管|督管理|工商行|行政审|登记机关|发证机关)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfficeBehind();

    /// <summary>1 behind a bracket at a line's end, and 3楼 below: the next line begins with a digit, and ink stands behind this one's last word.</summary>
    private static bool HasLostDigitAtBreak(ReadText read, IFieldProbe probe)
    {
        var lines = read.Pieces().ToList();
        return lines.Zip(lines.Skip(1)).Any(p => char.IsAsciiDigit(p.Second[0].Text[0]) && !char.IsAsciiDigit(p.First[^1].Text[0]) && !BlankPaper.IsBehind(p.First[^1], probe) && !PaperFrame.HasNoFigureBehind(p.First[^1], probe));
    }

    /// <summary>和平区锦绣大街296号 without a city: of the counties of that name the one where the unit was registered is meant.</summary>
    /// <param name="field">Doubtful where all was read well and the place alone is not known.</param>
    /// <param name="read">What it was read from.</param>
    /// <param name="division">Six digits of the registrar's county, from the credit code.</param>
    public static FieldReading InDivision(FieldReading field, ReadText read, string division) =>
        field is { Status: FieldStatus.Doubtful, Evidence: [AddressText.UnknownPlace], Value: { } value } && read.Lowest >= Judgement.Sure
        && AdministrativeDivisions.CountiesIn(division).Any(county => county is not ("市辖区" or "县") && value.StartsWith(county, StringComparison.Ordinal))
            ? field with { Status = FieldStatus.Confirmed, Confidence = Math.Round(read.Lowest, 4), Evidence = ["creditCode"] }
            : field;

    private static FieldReading Judged(ReadText read, PageView page)
    {
        var text = LostBracket.Apply(LostEnd.AddDigits(LostEnd.AddDigitsAtBreaks(LostEnd.AddCharacters(LostStart.Complete(AddressText.Clean(read), page.Probe), page.Probe, page.Text.Lines), page.Probe), page.Probe), page.Probe);
        if (CountyRepair.Find(text.Text) is not var (start, length, name))
        {
            var seen = ShapeRepair.Apply(text, page.Probe, ShapeScope.Place);
            return Fields.Of(UnreadSign.Fill(seen, page.Probe), text, page.Number, AddressJudgement.Of(seen, page.Probe));
        }

        var value = text.Text[..start] + name + text.Text[(start + length)..];
        var isSeen = page.Probe.SecondOpinion(text.LineQuads, null) is { } second && second.Contains(name, StringComparison.Ordinal);
        var others = text.Text.Length == text.Glyphs.Count ? text.Where(g => text.Glyphs.ToList().IndexOf(g) is var i && (i < start || i >= start + length)) : text;
        return Fields.Of(value, text, page.Number, isSeen && others.Lowest > 0.97
            ? Judgement.Confirmed(0.98, "secondReader", "lexicon")
            : Judgement.Doubtful(0.7, "repaired", "lexicon"));
    }

    [GeneratedRegex("单[0-9]+元|(?<![0-9A-Za-z一二三四五六七八九十])#|(?<=[元幢座栋楼层])0[0-9]{2}(?![0-9])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LostNumber();
}
