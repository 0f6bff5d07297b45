using Beian.Docs.Documents;
using Beian.Docs.Geometry;

namespace Beian.Docs.Reading;

/// <summary>Values whose line reaches the picture's edge: where the picture ends, the line may go on (画面边缘截断).</summary>
public static class PageEdge
{
    /// <summary>Share of the picture's longer side within which a line counts as reaching its edge, and the fewest pixels.</summary>
    private const double Near = 0.003, Fewest = 3;

    /// <summary>What a check digit or another item proves is whole.</summary>
    private static readonly string[] Proofs = ["checkDigit", "idNumber", "mrz", "qrCode"];

    /// <summary>The same document, without trust in what may be cut off.</summary>
    /// <param name="document">Boxes in pixels of the picture.</param>
    /// <param name="width">Of the picture, in pixels.</param>
    /// <param name="height">Of the picture, in pixels.</param>
    public static DocumentReading Doubt(DocumentReading document, int width, int height)
    {
        var margin = Math.Max(Fewest, Near * Math.Max(width, height));
        bool Reaches(Quad box) => box.Left < margin || box.Top < margin || box.Right > width - margin || box.Bottom > height - margin;
        // Ink that somebody signed with is there, wherever the room to sign ends.
        var cut = document.Fields.Where(f => !(f.Key == FieldNames.Signature && f.Value.Value == FieldNames.Present) && f.Value is { Status: FieldStatus.Confirmed, Box: { } box } && Reaches(box) && !f.Value.Evidence.Any(Proofs.Contains)).ToList();
        return cut.Count == 0 ? document : document with
        {
            Fields = document.Fields.ToDictionary(f => f.Key, f => cut.Contains(f)
                ? f.Value with { Status = FieldStatus.Doubtful, Confidence = Math.Min(f.Value.Confidence, 0.6), Evidence = [.. f.Value.Evidence, "cutOff"] }
                : f.Value),
        };
    }
}
