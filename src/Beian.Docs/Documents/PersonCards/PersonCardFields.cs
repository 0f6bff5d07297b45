using System.Globalization;
using System.Text.RegularExpressions;
using Beian.Docs.Documents.IdCardFront;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;
using Beian.Docs.Identifiers.Mrz;

namespace Beian.Docs.Documents.PersonCards;

/// <summary>The fields that cards of persons share, where no citizen's number proves them (个人证件字段).</summary>
public static partial class PersonCardFields
{
    public static bool LooksLikeName(string text) => HanPart(text) is { Length: >= 2 and <= 25 } && text.All(c => char.IsLetter(c) || c is '·' or '/' or '.' or ',' or '〓');

    public static bool LooksLikeAuthority(string text) => HanPart(text).Length >= 3;

    public static bool LooksLikeSex(string text) => SexIn(text) is not null;

    public static bool LooksLikeDate(string text) => text.Count(char.IsAsciiDigit) >= 5;

    public static bool LooksLikeAddress(string text) => HanPart(text).Length >= 2;

    /// <summary>Only what is printed in Chinese; the Latin letters beside it say the same again.</summary>
    public static ReadText? Han(ReadText? text) => text?.Where(g => g.Text.All(c => c > 0x2E7F || c is '·' or '(' or ')'));

    /// <summary>A comma between surname and given name is not part of it as forms have it, and a person looks.</summary>
    public static FieldReading Name(ReadText? text, PageView page)
    {
        var name = IdCardFrontExtractor.NameOf(Han(text), page);
        var hasComma = text?.Text.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && text.Text[..comma].All(PlainText.IsIdeograph);
        return hasComma && name.Status == FieldStatus.Confirmed ? name with { Status = FieldStatus.Doubtful, Confidence = Math.Min(name.Confidence, 0.8), Evidence = ["form"] } : name;
    }

    public static FieldReading Plain(ReadText? text, PageView page, int shortest = 2) => text is null || text.Text.Length < shortest
        ? Fields.Missing(page.Number)
        : Fields.Of(UnreadSign.Fill(text, page.Probe), text, page.Number, Judgement.OfPlainText(text, page.Probe));

    /// <summary>The office that issued the card; one that does not end as offices do has lost its end (大理白族自治州公安).</summary>
    public static FieldReading Office(ReadText? text, PageView page) => text is null || text.Text.Length < 3 || text.Text.Contains('〓', StringComparison.Ordinal)
        ? Plain(text, page, 3)
        : OfficeField.Of(text, OfficeField.EndsLikeOne(text.Text) ? Judgement.OfPlainText(text, page.Probe) : Judgement.Doubtful(text.Lowest * 0.6, "form"), page.Number);

    /// <summary>Printed 男 or M; a zone that says the same proves it.</summary>
    public static FieldReading Sex(ReadText? text, PageView page, MachineReadableZone? zone = null)
    {
        if (text is null || SexIn(text.Text) is not { } sex)
            return Fields.Missing(page.Number);
        return Fields.Of(sex, text, page.Number, sex == zone?.Sex ? Judgement.Confirmed(0.999, "mrz")
            : zone?.Sex is null && text.Lowest > 0.95 ? Judgement.Confirmed(text.Lowest, "score")
            : Judgement.Doubtful(text.Lowest * 0.7, zone?.Sex is null ? "lowScore" : "differsFromMrz"));
    }

    /// <summary>A single date such as 1990.03.07 or 1990年3月7日.</summary>
    public static FieldReading Date(ReadText? text, PageView page, DateOnly? proven = null)
    {
        if (text is null || DateIn(text.Text) is not { } date)
            return Fields.Missing(page.Number);
        return Fields.Of(ChineseDate.Format(date), text, page.Number, date == proven ? Judgement.Confirmed(0.999, "mrz") : DateJudgement(text, date, page));
    }

    /// <summary>A number without a check digit of its own.</summary>
    public static FieldReading Number(ReadText? text, Regex shape, PageView page, string? proven = null)
    {
        if (text is null)
            return Fields.Missing(page.Number);
        var match = shape.Match(text.Text.ToUpperInvariant());
        if (!match.Success)
            return Fields.Missing(page.Number);
        var part = text.Part(match.Index, match.Length);
        var judgement = match.Value == proven ? Judgement.Confirmed(0.999, "mrz")
            : part.Lowest >= 0.6 && page.Probe.SecondOpinion(part.LineQuads, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") == match.Value ? Judgement.Confirmed(part.Mean, "secondReader")
            : part.Lowest >= Judgement.Sure && page.Probe.LatinOpinion(part.LineQuads) is { } latin && shape.Match(latin).Value == match.Value ? Judgement.Confirmed(part.Mean, "latinReader")
            : Judgement.Doubtful(part.Lowest * 0.9, "noCheckDigit");
        return Fields.Of(match.Value, part, page.Number, judgement);
    }

    public static DateOnly? DateIn(string text)
    {
        var match = DatePattern().Match(text);
        return match.Success && DateOnly.TryParseExact(
            $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is > 1900 and < 2100
            ? date
            : null;
    }

    private static Judgement DateJudgement(ReadText text, DateOnly date, PageView page) =>
        text.Lowest >= 0.97 || (text.Lowest > 0.6 && page.Probe.SecondOpinion(text.LineQuads, null) is { } second && DateIn(second) == date)
            ? Judgement.Confirmed(text.Mean, "score")
            : Judgement.Doubtful(text.Lowest * 0.8, "lowScore");

    private static string HanPart(string text) => string.Concat(text.Where(c => c > 0x2E7F || c == '·'));

    public static string? SexIn(string text)
    {
        var match = SexPattern().Match(text);
        return !match.Success ? null : match.Value.Contains('男', StringComparison.Ordinal) || match.Value.EndsWith('M') ? "男" : "女";
    }

    [GeneratedRegex(@"(\d{4})[.年/-]?(\d{1,2})[.月/-]?(\d{1,2})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DatePattern();

    [GeneratedRegex("^(?:[男女]|[男女]?/?[MF])$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SexPattern();
}
