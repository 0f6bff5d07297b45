namespace Beian.Docs.Documents.Calibration;

/// <summary>What the calibration goes by: what is known of one value, not the value (校准依据).</summary>
/// <param name="Root"><see cref="Proven"/>, <see cref="Confirmed"/> or <see cref="Doubtful"/>.</param>
/// <param name="Evidence">Why it is vouched for or doubted.</param>
/// <param name="Family">One of <see cref="FieldFamily"/>.</param>
/// <param name="Score">What the reader says of it, 0 to 1.</param>
public sealed record CalibrationCase(string Root, string Evidence, string Family, double Score)
{
    /// <summary>Confirmed by arithmetic, not by how sure a reader is.</summary>
    public const string Proven = "proven";

    public const string Confirmed = "confirmed";

    public const string Doubtful = "doubtful";

    /// <summary>Check digits, what follows from a number that has one, and a QR code.</summary>
    private static readonly HashSet<string> Proofs = ["checkDigit", "qrCode", "mrzCheckDigit", "mrzComposite", "organizationCheck", "idNumber"];

    /// <summary>The keys of the groups that it belongs to, the most special first.</summary>
    public IReadOnlyList<string> Keys { get; } = [$"{Root}/{Evidence}/{Family}", $"{Root}/{Evidence}", Root];

    public static CalibrationCase Of(string kind, string field, FieldReading reading) => new(
        reading.Status != FieldStatus.Confirmed ? Doubtful : reading.Evidence.Any(Proofs.Contains) ? Proven : Confirmed,
        string.Join('+', reading.Evidence),
        FieldFamily.Of(kind, field),
        Math.Min(reading.Confidence, reading.Status == FieldStatus.Confirmed ? reading.LeastScore ?? 1 : 1));
}
