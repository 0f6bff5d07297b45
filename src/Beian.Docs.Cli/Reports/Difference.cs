namespace Beian.Docs.Cli.Reports;

/// <summary>Which characters of two texts differ: what is left when their longest common part is taken away (差异).</summary>
public static class Difference
{
    private const int LongestCompared = 2000;

    /// <summary>A mark per character of each text; no marks at all when the texts have little in common, since marking everything says nothing.</summary>
    public static (bool[] Left, bool[] Right) Of(string left, string right)
    {
        var (inLeft, inRight) = (new bool[left.Length], new bool[right.Length]);
        if (left.Length > LongestCompared || right.Length > LongestCompared)
            return (inLeft, inRight);
        var common = CommonLengths(left, right);
        if (common[0, 0] * 2 < Math.Max(left.Length, right.Length))
            return (inLeft, inRight);
        var (i, j) = (0, 0);
        while (i < left.Length || j < right.Length)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
                (i, j) = (i + 1, j + 1);
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
                inLeft[i++] = true;
            else
                inRight[j++] = true;
        }

        return (inLeft, inRight);
    }

    private static int[,] CommonLengths(string left, string right)
    {
        var lengths = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
                lengths[i, j] = left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        return lengths;
    }
}
