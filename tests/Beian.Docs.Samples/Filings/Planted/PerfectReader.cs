using Beian.Docs.Documents;
using Beian.Docs.Reading;
using Beian.Docs.Samples.Damage;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>Reads pictures without looking: what they say is taken from their truth (无误识别).</summary>
public static class PerfectReader
{
    // Nobody looks at what is drawn: small is quick.
    private const double Scale = 0.8;

    public static IReadOnlyList<FileReading> Read(Draft draft) => [.. draft.Pictures.Select((p, i) => Read(p, draft.Story.Dice(100 + i)))];

    private static FileReading Read(DraftPicture picture, Dice dice)
    {
        var sheets = picture.Draw(dice, Scale);
        var reading = new FileReading
        {
            File = picture.File,
            Pages = 1,
            PageSizes = [picture.Scale is { } scale ? new PageSize((int)(sheets[0].Width * scale), (int)(sheets[0].Height * scale)) : new PageSize(2400, 1700)],
            Documents = [.. sheets.Select(s => Document(s.Truth, picture))],
        };
        foreach (var sheet in sheets)
            sheet.Dispose();
        return reading;
    }

    private static DocumentReading Document(DocumentTruth truth, DraftPicture picture) => new()
    {
        Kind = truth.Kind,
        Page = 1,
        Confidence = 0.99,
        Region = truth.Region,
        Fields = truth.Fields.ToDictionary(f => f.Key, f => new FieldReading
        {
            Value = f.Value.Value, Status = FieldStatus.Confirmed, Confidence = 0.99, Box = f.Value.Box, Raw = RawOf(f.Key, f.Value.Value),
        }),
        Issues = [.. IssuesOf(picture)],
    };

    /// <summary>Names are printed with wide brackets here; values have narrow ones.</summary>
    private static string RawOf(string field, string value) =>
        field == FieldNames.Name ? value.Replace('(', '（').Replace(')', '）') : value;

    private static IEnumerable<DocumentIssue> IssuesOf(DraftPicture picture)
    {
        if (picture.Issue is { } issue)
            yield return new DocumentIssue(issue, Severity.Blocking, null, "");
        if (WordOf(picture.Flaw) is { } word)
            yield return new DocumentIssue(word, Severity.Warning, null, "画面有问题。");
    }

    private static string? WordOf(Flaw flaw) => flaw switch
    {
        Flaw.BlackAndWhite => "quality.blackAndWhite",
        Flaw.Screen => "quality.screenPhoto",
        Flaw.Blur => "quality.blurred",
        Flaw.Glare => "quality.glare",
        Flaw.CutOff => "quality.cutOff",
        Flaw.Watermark => "quality.watermark",
        _ => null,
    };
}
