namespace Beian.Docs.Ocr.Paddle;

/// <summary>A part of a line that is read again; places are shares of the line's width.</summary>
/// <param name="From">Where what is read counts from.</param>
/// <param name="To">And to.</param>
/// <param name="LookFrom">Where the picture begins that is read: with whole neighbors, since what is cut off is guessed at.</param>
/// <param name="LookTo">And where it ends.</param>
public readonly record struct LinePart(double From, double To, double LookFrom, double LookTo)
{
    public static LinePart Whole { get; } = new(0, 1, 0, 1);

    public double LookWidth => LookTo - LookFrom;

    public bool Holds(double middle) => middle >= From && (middle < To || To >= 1);

    /// <summary>Both and what lies between them.</summary>
    public LinePart With(LinePart other) => new(Math.Min(From, other.From), Math.Max(To, other.To), Math.Min(LookFrom, other.LookFrom), Math.Max(LookTo, other.LookTo));
}
