using Beian.Docs.Identifiers;
using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Paddle;

/// <summary>Two recognizers' readings of the same line as one: what both see is surer than what either sees, and where they differ neither is sure.</summary>
/// <param name="known">What the first has classes for.</param>
public sealed class TwoReadings(IReadOnlySet<string> known)
{
    /// <summary>The most that a character can count for which the other reader does not see.</summary>
    private const double Contested = 0.5;

    /// <summary>The score from which a character counts that one reader sees and the other passes over; a mark is small, and so is dirt.</summary>
    private const double Seen = 0.6, SeenMark = 0.85;

    /// <summary>What it costs to pair two different characters, and to leave one without a partner.</summary>
    private const double Difference = 1, Alone = 0.6;

    /// <summary>Of a score that the first has no class to gainsay: it sees another character there or none. Short of certain: the shape has to speak for it as well.</summary>
    private const double Unopposed = 0.9;

    /// <summary>The score from which what the first has no class for may be what stands there, and what the first's character counts then.</summary>
    private const double Suspected = 0.25, Unvouched = 0.29;

    /// <summary>The score of the second from which its word stands unless the first is as sure, and what the first's counts against it then: of 76 such differences on fresh pictures none was the first's.</summary>
    private const double SureOfIt = 0.95, AsSure = 0.97, Gainsaid = 0.2;

    /// <summary>Two of the wide letters or of words never stand closer, in ems.</summary>
    private const double Closest = 0.7;

    /// <summary>Of two words with another between them, in usual steps, at least; fewer steps do not tell what is usual.</summary>
    private const double Squeezed = 1.5;

    private const int FewestSteps = 3;

    public const string Wide = "WMwm";

    private const string Opening = "([【〔〖{", Closing = ")]】〕〗}";

    public const string Space = "\u3000";

    private const string Marks = ",.;:()、。-/#·<@%";

    /// <summary>How much surer the first must be than the second for its word to stand.</summary>
    private const double Lead = 0.05;

    /// <param name="first">From the general recognizer, in order of place.</param>
    /// <param name="second">From the one that was learnt on filing documents.</param>
    /// <param name="em">Width of a character, in the places' unit.</param>
    public IReadOnlyList<RecognizedChar> Merge(IReadOnlyList<RecognizedChar> first, IReadOnlyList<RecognizedChar> second, double em)
    {
        var costs = Costs(first, second, em);
        var result = new List<RecognizedChar>(Math.Max(first.Count, second.Count));
        var alone = new HashSet<RecognizedChar>();
        int i = 0, j = 0;
        while (i < first.Count || j < second.Count)
        {
            if (i < first.Count && j < second.Count && costs[i, j] == costs[i + 1, j + 1] + Cost(first[i], second[j], em))
            {
                result.Add(Both(first[i++], second[j++]));
                continue;
            }

            var isFirst = j == second.Count || (i < first.Count && costs[i, j] == costs[i + 1, j] + Alone);
            var lone = isFirst ? first[i++] : second[j++];
            if (lone.Confidence >= (PlainText.IsIdeograph(lone.Text[0]) ? Seen : SeenMark) && !(isFirst ? second : first).Any(c => IsEcho(lone, c, em)))
            {
                result.Add(lone with { Confidence = lone.Confidence * (known.Contains(lone.Text) ? Contested : Unopposed) });
                alone.Add(result[^1]);
            }
        }

        // What only one of them sees may stand a little before its partnered neighbor.
        return WithoutSqueezed([.. result.OrderBy(c => c.From + c.To)], alone, em);
    }

    /// <summary>Without words that only one of them sees between two that stand no farther apart than words do: 核验应单.</summary>
    private static IReadOnlyList<RecognizedChar> WithoutSqueezed(List<RecognizedChar> line, HashSet<RecognizedChar> alone, double em)
    {
        if (alone.Count == 0)
            return line;
        static bool IsWord(RecognizedChar c) => PlainText.IsIdeograph(c.Text[0]);
        var steps = line.Zip(line.Skip(1)).Where(p => IsWord(p.First) && IsWord(p.Second) && !alone.Contains(p.First) && !alone.Contains(p.Second)).Select(p => Distance(p.First, p.Second)).Order().ToList();
        var usual = steps.Count >= FewestSteps ? steps[steps.Count / 2] : em;
        return [.. line.Where((c, i) => !(i > 0 && i + 1 < line.Count && alone.Contains(c) && IsWord(c) && IsWord(line[i - 1]) && IsWord(line[i + 1]) && Distance(line[i - 1], line[i + 1]) < Squeezed * usual))];
    }

    private static double Distance(RecognizedChar one, RecognizedChar other) => Math.Abs(one.From + one.To - other.From - other.To) / 2;

    private RecognizedChar Both(RecognizedChar first, RecognizedChar second)
    {
        if (first.Text == second.Text)
        {
            // They are kin and err alike at times: the less sure one counts for half.
            var (more, less) = (Math.Max(first.Confidence, second.Confidence), Math.Min(first.Confidence, second.Confidence));
            return first with { Confidence = 1 - ((1 - more) * Math.Sqrt(1 - less)) };
        }

        if (!known.Contains(second.Text) && second.Confidence > Contested)
            return second with { From = first.From, To = first.To, Confidence = second.Confidence * Unopposed, Alternative = first.Text, AlternativeConfidence = first.Confidence };
        // 会 for 郐: the other reader may well err alike, so nothing vouches for it.
        if (!known.Contains(second.Text) && second.Confidence > Suspected)
            return first with { Confidence = Math.Min(first.Confidence, Unvouched), Alternative = second.Text, AlternativeConfidence = second.Confidence };
        var isUntaught = !IsTaught(first.Text) && first.Confidence > Contested;
        var isSure = isUntaught || (second.Confidence >= SureOfIt && first.Confidence < AsSure);
        var (kept, other) = isUntaught || (!isSure && first.Confidence > second.Confidence + Lead) ? (first, second) : (second, first);
        return kept with
        {
            From = first.From,
            To = first.To,
            Confidence = kept.Confidence * (1 - ((isSure ? Gainsaid : Contested) * other.Confidence)),
            Alternative = other.Text,
            AlternativeConfidence = other.Confidence,
        };
    }

    /// <summary>Closer to a character than two can stand: a W is so wide that two of it are seen at times, and a part of a character is seen beside the whole, 储诸 for 储.</summary>
    private static bool IsEcho(RecognizedChar lone, RecognizedChar neighbor, double em) =>
        ((Wide.Contains(lone.Text, StringComparison.Ordinal) && lone.Text == neighbor.Text) || (lone.Alternative == neighbor.Text && PlainText.IsIdeograph(lone.Text[0])))
        && Distance(lone, neighbor) < Closest * em;

    /// <summary>The second was drawn few others, and sees the nearest that it knows: ) for 】.</summary>
    public static bool IsTaught(string text) => PlainText.IsIdeograph(text[0]) || char.IsAsciiLetterOrDigit(text[0]) || Marks.Contains(text, StringComparison.Ordinal);

    /// <summary>What the best pairing of the rest costs, from each pair of places on.</summary>
    private static double[,] Costs(IReadOnlyList<RecognizedChar> first, IReadOnlyList<RecognizedChar> second, double em)
    {
        var costs = new double[first.Count + 1, second.Count + 1];
        for (var i = first.Count; i >= 0; i--)
        {
            for (var j = second.Count; j >= 0; j--)
            {
                if (i == first.Count || j == second.Count)
                {
                    costs[i, j] = (first.Count - i + second.Count - j) * Alone;
                    continue;
                }

                var alone = Math.Min(costs[i + 1, j], costs[i, j + 1]) + Alone;
                costs[i, j] = Math.Min(alone, costs[i + 1, j + 1] + Cost(first[i], second[j], em));
            }
        }

        return costs;
    }

    /// <summary>A wide bracket's stroke stands at one side of its place: 【 and the ( that the second takes it for are apart.</summary>
    private static bool AreBrackets(string first, string second) =>
        (Opening.Contains(first, StringComparison.Ordinal) && Opening.Contains(second, StringComparison.Ordinal))
        || (Closing.Contains(first, StringComparison.Ordinal) && Closing.Contains(second, StringComparison.Ordinal));

    private static double Cost(RecognizedChar first, RecognizedChar second, double em)
    {
        // A space is nothing that could be another character.
        if ((first.Text == Space) != (second.Text == Space))
            return double.PositiveInfinity;
        var distance = Distance(first, second);
        return distance > em ? double.PositiveInfinity
            : first.Text == second.Text ? 0.1 * distance / em
            : distance > em / 2 && !AreBrackets(first.Text, second.Text) ? double.PositiveInfinity
            : Difference;
    }
}
