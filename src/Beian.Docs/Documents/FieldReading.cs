using System.Text.Json.Serialization;
using Beian.Docs.Geometry;

namespace Beian.Docs.Documents;

/// <summary>One field as it was read from a document (字段).</summary>
public sealed record FieldReading
{
    /// <summary>A word of <see cref="Evidence"/>: written by hand, so that it proves nothing.</summary>
    public const string Handwriting = "handwriting";

    /// <summary>As printed, NFKC-normalized, without white space; dates YYYY-MM-DD; an open end 长期; null when missing.</summary>
    public string? Value { get; init; }

    public required FieldStatus Status { get; init; }

    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Page of the file, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Where it stands, in pixels of the page with its EXIF orientation applied; null when missing.</summary>
    public Quad? Box { get; init; }

    /// <summary>The text before it was parsed or repaired.</summary>
    public string? Raw { get; init; }

    /// <summary>Of a signature, the name that is plainly to be read there; null where it is not (签名处的姓名).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Written { get; init; }

    /// <summary>Why it is vouched for or doubted, as stable words (checkDigit, qrCode, secondReader, repaired, lowScore…).</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>Places in <see cref="Value"/>, from 0, of the characters that the doubt is about; null where it is not about single ones.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int>? Unsure { get; init; }

    /// <summary>Score of the least certain character; null where no text of its own was read. Only the calibration asks for it.</summary>
    [JsonIgnore]
    public double? LeastScore { get; init; }
}
