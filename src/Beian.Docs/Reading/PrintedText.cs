using Beian.Docs.Documents;
using Beian.Docs.Documents.Calibration;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Identifiers;
using Beian.Docs.Recognition;
using Beian.Docs.Rules.Comparison;

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
        "lowScore", "readersDisagree", "characterShapeDiffers", "lookalike", "lostCharacter", "lostDigit", "lostMark", "lookedAgain", "brackets", "score", "syntax", "repaired", FieldReading.Handwriting, Calibrator.AboveTarget,
    ];

    /// <summary>What is drawn rather than printed, or is no text of the paper.</summary>
    private static readonly HashSet<string> Drawn = [FieldNames.Seal, FieldNames.SealText, FieldNames.Signature];

    /// <summary>A value as long as this is known by what is like it; one of so many of its characters may be another.</summary>
    private const int Long = 5, OneOf = 6;

    /// <summary>Letters of a doubtful domain that may be others, lost or put in.</summary>
    private const int Most = 2;

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
        _domains = [.. lines.SelectMany(l => DomainNames.All(l)).Select(d => d.Value).Distinct()];
        _dates = [.. PaperDates.All(string.Join('\n', lines)).Select(d => ChineseDate.Format(d.Date))];
    }

    /// <summary>The document with what it says.</summary>
    public DocumentReading Settle(DocumentReading document) =>
        document with { Fields = document.Fields.ToDictionary(f => f.Key, f => Drawn.Contains(f.Key) || f.Value.Value is not { Length: > 1 } value ? f.Value : Settle(f.Key, f.Value, value)) };

    private FieldReading Settle(string name, FieldReading field, string value)
    {
        if (name == FieldNames.Domain)
            return OfDomain(field, value);
        var isOpen = field.Status == FieldStatus.Doubtful && field.Evidence.All(OfCharacters.Contains);
        if (_dates.Contains(value) || Stands(value, value))
            return isOpen ? Confirmed(field, value) : field;
        // By hand it is no text of the file: what is like it there is another's.
        if (ChineseDate.TryParse(value, out _) || field.Evidence.Contains(FieldReading.Handwriting) || Like(value, field.Unsure) is not { } meant)
            return field;
        return isOpen ? Confirmed(field, meant) : field.Status == FieldStatus.Confirmed && meant.Zip(value).Any(c => c.First != c.Second && !IsMark(c.First) && !IsMark(c.Second)) ? field with { Status = FieldStatus.Doubtful, Confidence = Math.Min(field.Confidence, 0.5), Evidence = [.. field.Evidence, Differs] } : field;
    }

    /// <summary>Each of a list's domains: of its letters, whatever else is open.</summary>
    private FieldReading OfDomain(FieldReading field, string value)
    {
        var isOpen = field.Status == FieldStatus.Doubtful && field.Evidence.All(OfCharacters.Contains);
        var meant = value;
        foreach (var (domain, from, _) in DomainNames.All(value).Reverse())
        {
            if (_domains.Contains(domain))
                continue;
            var like = _domains.FindAll(d => DomainTwins.Folded(d) == DomainTwins.Folded(domain));
            if (like.Count == 0 && field.Status == FieldStatus.Doubtful)
                like = _domains.FindAll(d => TextAlignment.Distance(d, domain) <= Most);
            if (like is not [var only])
                return field;
            meant = meant.Remove(from, domain.Length).Insert(from, only);
        }

        return meant == value && !isOpen ? field : isOpen || field.Status == FieldStatus.Confirmed ? Confirmed(field, meant) : field with { Value = meant, Evidence = [.. field.Evidence, Same] };
    }

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
            var others = 0;
            for (var i = 0; i < value.Length && others <= most; i++)
            {
                if (_text[start + i] != value[i] && (++others > most || (value.Length < Long && !unsure!.Contains(i))))
                    return false;
                if (value.Length < Long && i > 0 && _breaks.Contains(start + i))
                    return false;
            }

            return true;
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
