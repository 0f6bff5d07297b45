using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Cli.Reports;

/// <summary>Which characters of two texts differ (差异).</summary>
public static class Difference
{
    /// <summary>A mark per character of each text; none at all when they have little in common, since marking everything says nothing.</summary>
    public static (bool[] Left, bool[] Right) Of(string left, string right)
    {
        var (inLeft, inRight) = (new bool[left.Length], new bool[right.Length]);
        var edits = TextAlignment.Edits(left, right);
        if (edits.Sum(e => Math.Max(e.FormPart.Length, e.DocumentPart.Length)) * 2 > Math.Max(left.Length, right.Length))
            return (inLeft, inRight);
        // How far the right text has got ahead of the left one.
        var ahead = 0;
        foreach (var edit in edits)
        {
            inLeft.AsSpan(edit.FormAt, edit.FormPart.Length).Fill(true);
            inRight.AsSpan(edit.FormAt + ahead, edit.DocumentPart.Length).Fill(true);
            ahead += edit.DocumentPart.Length - edit.FormPart.Length;
        }

        return (inLeft, inRight);
    }
}
