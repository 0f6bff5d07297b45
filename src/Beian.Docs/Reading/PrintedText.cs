using Beian.Docs.Documents;
using Beian.Docs.Documents.Calibration;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Identifiers;
using Beian.Docs.Recognition;

namespace Beian.Docs.Reading;

/// <summary>
/// What a PDF's own text says of values that were read from its picture: a program wrote it, so that it tells 1 from l and knows every character (PDF 文字层). It is asked about characters only;
/// what is whose is for the page to say, and what it says nothing of stays as it was.
/// </summary>
public sealed class PrintedText
{
    /// <summary>Words of the evidence: it says the same, or another.</summary>
    public const string Same = "printedText", Differs = "differsFromPrintedText";

    /// <summary>Doubts about characters, which it can settle.</summary>
    private static readonly HashSet<string> OfCharacters =
    [
        "lowScore", "readersDisagree", "characterShapeDiffers", "lookalike", "lostCharacter", "lostDigit", "lostMark", "lookedAgain", "brackets", "repaired", FieldReading.Handwriting,
    ];

    /// <summary>What is drawn rather than printed, or is no text of the paper.</summary>
    private static readonly HashSet<string> Drawn = [FieldNames.Seal, FieldNames.SealText, FieldNames.Signature];

    /// <summary>A value as long as this is known by what is like it; one of so many of its characters may be another.</summary>
    private const int Long = 5, OneOf = 6;

    /// <summary>Letters of a doubtful domain that may be others, lost or put in.</summary>
    private const int Most = 2;

    /// <summary>Between the domains of a list.</summary>
    private static readonly char[] Parting = ['、', ',', ';', '/', '和', '及', '与'];

    private readonly string _text;

    private readonly HashSet<int> _breaks = [];

    private readonly string _seen;

    private readonly List<string> _domains;

    private readonly HashSet<string> _dates;

    /// <param name="layer">The page's own text, line by line.</param>
    /// <param name="page">The same page as it was read.</param>
    public PrintedText(string layer, PageText page)
    {
        var lines = layer.Split('\n').Select(PlainText.Squeeze).Where(l => l.Length > 0).ToList();
        _text = string.Concat(lines);
        var at = 0;
        foreach (var line in lines)
            _breaks.Add(at += line.Length);
        _seen = PlainText.Squeeze(string.Concat(page.Lines.Select(l => l.Text + '|')));
        _domains = [.. lines.SelectMany((l, i) => Domains(l, i == 0 ? "" : lines[i - 1])).Distinct()];
        _dates = [.. PaperDates.All(string.Join('\n', lines)).Select(d => ChineseDate.Format(d.Date))];
    }

    /// <summary>Those of a line, and those that began on the line before: of wumen- and xiuyu.cn the second is none by itself.</summary>
    private static IEnumerable<string> Domains(string line, string before)
    {
        var within = DomainNames.All(line).Where(d => d.From > 0 || !before.EndsWith('-')).Select(d => d.Value);
        return within.Concat(DomainNames.All(before + line).Where(d => d.From < before.Length && d.From + d.Length > before.Length).Select(d => d.Value));
    }

    /// <summary>The document with what it says.</summary>
    public DocumentReading Settle(DocumentReading document) =>
        document with { Fields = document.Fields.ToDictionary(f => f.Key, f => Drawn.Contains(f.Key) || f.Value.Value is not { Length: > 1 } value ? f.Value : Settle(f.Key, f.Value, value)) };

    private FieldReading Settle(string name, FieldReading field, string value)
    {
        if (name == FieldNames.Domain)
            return OfDomains(field, value);
        if (_dates.Contains(value) || Stands(value, value))
            return IsOpen(field) ? Confirmed(field, value) : field;
        // By hand it is no text of the file: what is like it there is another's.
        if (ChineseDate.TryParse(value, out _) || field.Evidence.Contains(FieldReading.Handwriting) || Like(value, field.Unsure) is not { } meant)
            return field;
        if (IsOpen(field))
            return Confirmed(field, meant);
        var isOther = meant.Zip(value).Any(c => c.First != c.Second && !IsMark(c.First) && !IsMark(c.Second));
        return field.Status == FieldStatus.Confirmed && isOther ? field with { Status = FieldStatus.Doubtful, Confidence = Math.Min(field.Confidence, 0.5), Evidence = [.. field.Evidence, Differs] } : field;
    }

    /// <summary>Each of a list's domains: of its letters, whatever else is open. One in Chinese has to stand there as it was read.</summary>
    private FieldReading OfDomains(FieldReading field, string value)
    {
        var meant = value;
        foreach (var (domain, from, _) in DomainNames.All(value).Reverse())
        {
            if (AsPrinted(domain, field.Status == FieldStatus.Doubtful) is not { } printed)
                return field;
            meant = meant.Remove(from, domain.Length).Insert(from, printed);
        }

        if (value.Split(Parting).Any(d => d.Any(PlainText.IsIdeograph) && !Stands(d, d)) || (meant == value && !IsOpen(field)))
            return field;
        return IsOpen(field) || field.Status == FieldStatus.Confirmed ? Confirmed(field, meant) : field with { Value = meant, Evidence = [.. field.Evidence, Same] };
    }

    /// <summary>The domain as the text has it: the same, the only one with its look-alikes, or the only one that is near a doubtful one; null where none or several are.</summary>
    private string? AsPrinted(string domain, bool mayBeNear)
    {
        if (_domains.Contains(domain))
            return domain;
        var like = _domains.FindAll(d => DomainTwins.Folded(d) == DomainTwins.Folded(domain));
        if (like.Count == 0 && mayBeNear)
            like = _domains.FindAll(d => EditDistance.Of(d, domain) <= Most);
        return like is [var only] ? only : null;
    }

    /// <summary>Doubted for its characters and for nothing else, or by the rate of silent errors that was asked for.</summary>
    private static bool IsOpen(FieldReading field) =>
        field.Status == FieldStatus.Doubtful && field.Evidence.Count > 0 && (field.Evidence.Contains(Calibrator.AboveTarget) || field.Evidence.All(OfCharacters.Contains));

    private static FieldReading Confirmed(FieldReading field, string value) =>
        field with { Value = value, Status = FieldStatus.Confirmed, Confidence = Math.Max(field.Confidence, 0.999), Unsure = null, Evidence = [.. field.Evidence, Same] };

    /// <summary>The only text as long that differs in so few characters, of a short one in those that are open, and on one line; null where there is none or are several.</summary>
    private string? Like(string value, IReadOnlyList<int>? unsure)
    {
        if (value.Length < Long && unsure is null)
            return null;
        var most = Math.Max(1, value.Length / OneOf);
        bool IsLike(int start)
        {
            var others = Enumerable.Range(0, value.Length).Where(i => _text[start + i] != value[i]).Take(most + 1).ToList();
            return others.Count <= most && (value.Length >= Long || (others.TrueForAll(unsure!.Contains) && !Enumerable.Range(start + 1, value.Length - 1).Any(_breaks.Contains)));
        }

        var like = Enumerable.Range(0, Math.Max(0, _text.Length - value.Length + 1)).Where(IsLike).Select(i => _text.Substring(i, value.Length)).Distinct().Where(t => Stands(t, value)).Take(2).ToList();
        return like is [var only] ? only : null;
    }

    /// <summary>Whether it stands somewhere by itself, or between the characters that were read before and behind the value: 特旺商城 where the text has 禾特旺商城 is another.</summary>
    private bool Stands(string text, string value)
    {
        bool IsEdge(int at) => at == 0 || at == _text.Length || _breaks.Contains(at);
        for (var at = _text.IndexOf(text, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(text, at + 1, StringComparison.Ordinal))
        {
            var end = at + text.Length;
            if ((IsEdge(at) || IsMark(_text[at - 1]) || IsSeen(_text[at - 1] + value)) && (IsEdge(end) || IsMark(_text[end]) || IsSeen(value + _text[end])))
                return true;
        }

        return false;
    }

    private bool IsSeen(string text) => _seen.Contains(text, StringComparison.Ordinal);

    private static bool IsMark(char c) => !char.IsLetterOrDigit(c);
}
