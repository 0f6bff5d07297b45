using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Paddle;

/// <summary>Turns the recognizer's scores into characters: repeats fold, blanks (index 0) part (CTC, best path).</summary>
public sealed class CtcDecoder(IReadOnlyList<string> characters)
{
    /// <summary>Steps (8 pixels) that a full-width character takes on a line 48 pixels high, of which the text itself fills two thirds.</summary>
    private const double StepsPerEm = 48 * 0.68 / 8;

    /// <summary>Where the network fires; one place a character, narrow.</summary>
    /// <param name="scores">Softmax scores, steps x classes.</param>
    /// <param name="steps">How many.</param>
    /// <param name="classes">How many.</param>
    /// <param name="textShare">Share of the steps that lies over the picture and not over its padding.</param>
    /// <param name="allowed">When given, only these classes and the blank count.</param>
    public IReadOnlyList<RecognizedChar> Peaks(ReadOnlySpan<float> scores, int steps, int classes, double textShare, bool[]? allowed)
    {
        var result = new List<RecognizedChar>();
        var previous = 0;
        var start = 0;
        (int Index, float Score, int Second, float SecondScore) peak = default;
        for (var t = 0; t <= steps; t++)
        {
            var best = t == steps ? default : Best(scores.Slice(t * classes, classes), allowed);
            if (t == steps || best.Index != previous)
            {
                if (previous != 0)
                    result.Add(Char(peak, start, t, steps * textShare));
                start = t;
                peak = best;
            }
            else if (best.Score > peak.Score)
            {
                peak = best;
            }

            previous = best.Index;
        }

        return result;
    }

    /// <summary>Width of a full-width character as a share of a line so many steps wide.</summary>
    public static double Em(double span) => StepsPerEm / span;

    /// <summary>The network fires once, near a character's middle; its extent follows from the line's height and its neighbors.</summary>
    /// <param name="peaks">In order.</param>
    /// <param name="span">Steps that lie over the picture.</param>
    public static IReadOnlyList<RecognizedChar> Widen(IReadOnlyList<RecognizedChar> peaks, double span)
    {
        var middles = peaks.Select(c => (c.From + c.To) / 2).ToArray();
        var result = new RecognizedChar[peaks.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var half = (peaks[i].Text[0] < 0x2000 ? StepsPerEm / 2 : StepsPerEm) / 2 / span;
            var from = i == 0 ? 0 : (middles[i - 1] + middles[i]) / 2;
            var to = i == result.Length - 1 ? 1 : (middles[i] + middles[i + 1]) / 2;
            result[i] = peaks[i] with
            {
                From = Math.Clamp(Math.Max(from, middles[i] - half), 0, 1),
                To = Math.Clamp(Math.Min(to, middles[i] + half), 0, 1),
            };
        }

        return result;
    }

    private RecognizedChar Char((int Index, float Score, int Second, float SecondScore) peak, int start, int end, double span) => new(
        characters[peak.Index],
        peak.Score,
        Math.Clamp(start / span, 0, 1),
        Math.Clamp(end / span, 0, 1),
        peak.Second == 0 ? null : characters[peak.Second],
        peak.SecondScore);

    private static (int Index, float Score, int Second, float SecondScore) Best(ReadOnlySpan<float> row, bool[]? allowed)
    {
        int best = 0, second = 0;
        float bestScore = row[0], secondScore = 0;
        // Scores add up to one: nothing else can be the best, and of a blank no runner-up is asked for.
        if (bestScore > 0.5f)
            return (0, bestScore, 0, 0);
        for (var i = 1; i < row.Length; i++)
        {
            if (row[i] <= secondScore || (allowed is not null && !allowed[i]))
                continue;
            if (row[i] > bestScore)
            {
                (second, secondScore) = best == 0 ? (second, secondScore) : (best, bestScore);
                (best, bestScore) = (i, row[i]);
            }
            else
            {
                (second, secondScore) = (i, row[i]);
            }
        }

        return (best, bestScore, second, secondScore);
    }
}
