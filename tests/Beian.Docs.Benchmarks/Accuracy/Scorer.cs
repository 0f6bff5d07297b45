using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Reading;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Benchmarks.Accuracy;

/// <summary>Compares what was read from a picture with what is in it (评分).</summary>
public static class Scorer
{
    /// <summary>Kinds that are "none of ours".</summary>
    private static readonly HashSet<string> Unread = [DocumentKinds.OtherDocument, DocumentKinds.Unreadable];

    public static PictureScore Score(PictureTruth truth, FileReading? reading)
    {
        var documents = new List<DocumentScore>();
        var fields = new List<FieldScore>();
        var left = (reading?.Documents ?? []).Where(d => !Unread.Contains(d.Kind)).ToList();
        foreach (var real in truth.Documents)
        {
            if (Unread.Contains(real.Kind))
            {
                // Right is to find nothing of ours here; what is found is counted below as invented.
                documents.Add(new(real.Kind, !left.Any(d => Matches(real.Region, d.Region)), IsInvented: false));
                continue;
            }

            var found = left.Where(d => d.Kind == real.Kind && d.Page == real.Page && Matches(real.Region, d.Region))
                .OrderByDescending(d => QuadOverlap.Of(real.Region, d.Region)).FirstOrDefault();
            if (found is not null)
                left.Remove(found);
            documents.Add(new(real.Kind, found is not null, IsInvented: false));
            fields.AddRange(Compare(truth, real, found).Select(f => f with { Document = documents.Count }));
        }

        foreach (var invented in left)
        {
            documents.Add(new(invented.Kind, IsFound: false, IsInvented: true));
            fields.AddRange(invented.Fields.Where(f => f.Value.Value is not null).Select(f => Invented(truth, invented.Kind, f.Key, f.Value) with { Document = documents.Count }));
        }

        return new PictureScore
        {
            File = truth.File,
            Level = truth.Level,
            Kinds = string.Join('+', truth.Documents.Select(d => d.Kind)),
            ElapsedMs = reading?.ElapsedMs ?? 0,
            Error = reading is null ? "notRead" : reading.Error?.Code,
            Documents = documents,
            Fields = fields,
        };
    }

    private static IEnumerable<FieldScore> Compare(PictureTruth picture, DocumentTruth real, DocumentReading? found)
    {
        foreach (var (name, field) in real.Fields)
        {
            var read = found is not null && found.Fields.TryGetValue(name, out var r) && r.Status != FieldStatus.Missing ? r : null;
            var value = string.IsNullOrEmpty(read?.Value) ? null : read.Value;
            var isRight = value == field.Value || (IsBlank(field.Value) && (value is null || IsBlank(value)));
            yield return new FieldScore
            {
                File = picture.File,
                Level = picture.Level,
                Kind = real.Kind,
                Field = name,
                Truth = field.Value,
                Read = value,
                Confidence = read?.Confidence ?? 0,
                Evidence = read?.Evidence ?? [],
                LeastScore = read?.LeastScore,
                IsBoxHit = value is null ? null : read!.Box is { } box && IsHit(field.Box, box),
                Outcome = (value, isRight, read?.Status) switch
                {
                    (null, false, _) => FieldOutcome.Missing,
                    (null, true, _) => FieldOutcome.RightButDoubtful,
                    (_, true, FieldStatus.Confirmed) => FieldOutcome.StraightThrough,
                    (_, true, _) => FieldOutcome.RightButDoubtful,
                    (_, false, FieldStatus.Confirmed) => FieldOutcome.SilentError,
                    _ => FieldOutcome.WrongAndDoubtful,
                },
            };
        }

        foreach (var (name, read) in found?.Fields ?? new Dictionary<string, FieldReading>())
        {
            if (!real.Fields.ContainsKey(name) && !string.IsNullOrEmpty(read.Value))
                yield return Invented(picture, real.Kind, name, read);
        }
    }

    private static FieldScore Invented(PictureTruth picture, string kind, string field, FieldReading read) => new()
    {
        File = picture.File,
        Level = picture.Level,
        Kind = kind,
        Field = field,
        Read = read.Value,
        Confidence = read.Confidence,
        Evidence = read.Evidence,
        LeastScore = read.LeastScore,
        Outcome = read.Status == FieldStatus.Confirmed ? FieldOutcome.SilentError : FieldOutcome.WrongAndDoubtful,
    };

    private static bool Matches(Quad real, Quad found) =>
        QuadOverlap.Of(real, found) >= 0.5 || QuadOverlap.Contains(found, real.Center) || QuadOverlap.Contains(real, found.Center);

    private static bool IsHit(Quad real, Quad found) => QuadOverlap.Contains(found, real.Center) || QuadOverlap.Of(real, found) > 0.3;

    /// <summary>*** and the like: a printer's way to say that there is nothing.</summary>
    private static bool IsBlank(string value) => value.All(c => c is '*' or '/' or '-' or '—');
}
