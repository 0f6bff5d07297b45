namespace Beian.Docs.Recognition;

/// <summary>What one look at a line says of texts that may stand there (一次比较的得分).</summary>
public interface ILineWeights
{
    /// <summary>The natural logarithm of the likelihood of whatever explains the line best; no text has more.</summary>
    double Free { get; }

    /// <summary>The same of a text.</summary>
    /// <param name="text">Which of those that were asked about.</param>
    double Of(int text);

    /// <summary>What the best path through a text costs beside <see cref="Free"/>, at least 0 each: before the text, between and at its characters by turns, behind it.</summary>
    /// <param name="text">Which of those that were asked about.</param>
    IReadOnlyList<double> Costs(int text);

    /// <summary>The steps from each character of a text to the next, in the usual one: where a part that is not in the text was passed over, one is wide. None where there are too few.</summary>
    /// <param name="text">Which of those that were asked about.</param>
    IReadOnlyList<double> Steps(int text);
}
