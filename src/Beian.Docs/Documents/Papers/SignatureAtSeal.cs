using Beian.Docs.Geometry;

namespace Beian.Docs.Documents.Papers;

/// <summary>A place to sign and the seal that may reach into it: whose ink is there (签名处的印章).</summary>
public static class SignatureAtSeal
{
    /// <summary>Share of ink that no rest of a seal's ring has.</summary>
    private const double Plain = 0.03;

    /// <summary>Share of red ink from which somebody may have stamped there.</summary>
    private const double Stamped = 0.02;

    /// <summary>Of a gray seal's ink at most so much is black, the print below it: 0.001 to 0.11 of six.</summary>
    private const double Grayish = 0.1;

    /// <summary>Of a place beside a seal, in heights of the place: room for a character or two.</summary>
    private const double Wide = 1.2;

    /// <summary>The signature, in doubt where its ink may be the seal's, or a stamp's.</summary>
    /// <param name="signature">As its place shows it.</param>
    /// <param name="seal">Of the unit; null where it is not known whether there is one.</param>
    /// <param name="probe">Sees ink.</param>
    public static FieldReading Judge(FieldReading signature, FieldReading? seal, IFieldProbe probe)
    {
        if (signature.Value == FieldNames.Present)
            return seal is not null && MayBeTheSeals(signature, seal, probe) ? Doubted(signature) : signature;
        // Where nobody is asked to sign nothing proves that somebody should have.
        if (signature.Evidence.Contains(SealFields.NotAsked))
            return signature;
        // What little ink is there is red: a point of the seal's star.
        if (signature is { Status: FieldStatus.Doubtful, Value: FieldNames.Absent, Box: { } empty } && seal?.Value == FieldNames.Present && SealFields.IsRed(seal) && IsUnder(seal.Box, empty) && probe.DarkShare(empty) <= SignatureArea.Empty)
            signature = signature with { Status = FieldStatus.Confirmed, Confidence = 0.97, Evidence = ["noBlackInk"] };
        // 签章 asks for a stamp as well.
        return signature.Raw?.Contains('章', StringComparison.Ordinal) == true && signature.Box is { } place && OutOfReach(place, seal).Any(p => probe.RedShare(p) > Stamped)
            ? Doubted(signature) with { Value = FieldNames.Present, Evidence = ["stamp"] }
            : signature;
    }

    /// <summary>Whether a seal reaches into the place.</summary>
    public static bool IsUnder(Quad? seal, Quad? place) =>
        seal is not null && place is not null && seal.Right > place.Left && seal.Left < place.Right && seal.Bottom > place.Top && seal.Top < place.Bottom;

    /// <summary>Without colors, or in poor light, a seal over the place looks like ink, whether it was found or not.</summary>
    private static bool MayBeTheSeals(FieldReading signature, FieldReading seal, IFieldProbe probe) =>
        seal.Status == FieldStatus.Doubtful
        || (seal.Value == FieldNames.Present && IsUnder(seal.Box, signature.Box) && !IsBlack(signature.Box!, seal, probe)
            && (!SealFields.IsRed(seal) || (probe.InkShare(signature.Box!) < Plain && !Beside(signature.Box!, seal.Box!).Any(p => probe.InkShare(p) >= SignatureArea.Filled))));

    /// <summary>Strokes as black as print over a seal that is none of it: red, or gray as copies show it.</summary>
    private static bool IsBlack(Quad place, FieldReading seal, IFieldProbe probe) =>
        probe.DarkShare(place) >= SignatureArea.Filled && (SealFields.IsRed(seal) || probe.DarkShare(seal.Box!) < Grayish * probe.InkShare(seal.Box!));

    /// <summary>Where the unit's seal has no ink; the whole place where it leaves no room.</summary>
    private static IReadOnlyList<Quad> OutOfReach(Quad place, FieldReading? seal) =>
        seal?.Value == FieldNames.Present && IsUnder(seal.Box, place) && Beside(place, seal.Box!).ToList() is { Count: > 0 } beside ? beside : [place];

    /// <summary>The parts of the place on either side of the seal that are wide enough to sign in.</summary>
    private static IEnumerable<Quad> Beside(Quad place, Quad seal)
    {
        double width = place.Right - place.Left, from = (seal.Left - place.Left) / width, to = (seal.Right - place.Left) / width, least = Wide * place.Height / place.Width;
        if (from > least)
            yield return place.Slice(0, from);
        if (1 - to > least)
            yield return place.Slice(to, 1);
    }

    private static FieldReading Doubted(FieldReading signature) => signature with { Status = FieldStatus.Doubtful, Confidence = 0.6 };
}
