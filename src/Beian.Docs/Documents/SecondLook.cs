using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents;

/// <summary>Asks the second reader about the characters that the first is not sure of (复核).</summary>
public static class SecondLook
{
    /// <summary>
    /// Whether the second reader sees every unsure character between the same neighbors, and nothing more there; only the lines with
    /// such characters are read. Null when there is no second reader.
    /// </summary>
    /// <param name="text">As the first reader has it.</param>
    /// <param name="sure">Characters below this score are asked about.</param>
    /// <param name="probe">Asked.</param>
    /// <param name="isVouched">Characters that need not be asked about.</param>
    public static bool? Agrees(ReadText text, double sure, IFieldProbe probe, Func<Glyph, bool>? isVouched = null)
    {
        bool IsAsked(Glyph glyph) => IsUnsure(glyph, sure) && isVouched?.Invoke(glyph) != true;
        foreach (var line in text.Pieces().Where(p => p.Any(IsAsked)))
        {
            if (probe.SecondOpinion([new TextRun(line).Quad], null) is not { } second)
                return null;
            if (!Agrees(line, second, IsAsked))
                return false;
        }

        return true;
    }

    /// <summary>The score of a character that was put in is that of what was read there.</summary>
    public static bool IsUnsure(Glyph glyph, double sure) => glyph.Source.Confidence < sure || ShapeRepair.IsRepaired(glyph);

    private static bool Agrees(IReadOnlyList<Glyph> line, string second, Func<Glyph, bool> isAsked)
    {
        var text = string.Concat(line.Select(g => g.Text));
        if (text == second)
            return true;
        var partners = Partners(text, second);
        var at = 0;
        foreach (var glyph in line)
        {
            for (var i = at; i < at + glyph.Text.Length; i++)
            {
                if (isAsked(glyph) && !IsSeen(partners, i, second.Length))
                    return false;
            }

            at += glyph.Text.Length;
        }

        return true;
    }

    /// <summary>The same character, and beside it what the first reader has beside it.</summary>
    private static bool IsSeen(int[] partners, int at, int end)
    {
        if (partners[at] < 0)
            return false;
        int before = at == 0 ? -1 : partners[at - 1], after = at + 1 == partners.Length ? end : partners[at + 1];
        return (at == 0 || before < 0 || before == partners[at] - 1) && (at + 1 == partners.Length ? partners[at] >= end - 2 : after < 0 || after == partners[at] + 1);
    }

    /// <summary>For each character of the first text the index of the same one in the second, -1 for none: a longest common subsequence.</summary>
    private static int[] Partners(string first, string second)
    {
        var longest = new int[first.Length + 1, second.Length + 1];
        for (var i = first.Length - 1; i >= 0; i--)
        {
            for (var j = second.Length - 1; j >= 0; j--)
                longest[i, j] = first[i] == second[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }

        var partners = new int[first.Length];
        for (int i = 0, j = 0; i < first.Length; i++)
        {
            while (j < second.Length && first[i] != second[j] && longest[i, j + 1] == longest[i, j])
                j++;
            var isPair = j < second.Length && first[i] == second[j];
            partners[i] = isPair ? j++ : -1;
        }

        return partners;
    }
}
