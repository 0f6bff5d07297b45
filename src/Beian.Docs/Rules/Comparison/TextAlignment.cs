namespace Beian.Docs.Rules.Comparison;

/// <summary>The fewest edits between two texts (最少改动对齐).</summary>
public static class TextAlignment
{
    // Longer texts (business scopes) are not compared character by character.
    private const int Longest = 400;

    /// <summary>Neighboring edits joined, in the order of the form's text.</summary>
    public static IReadOnlyList<TextEdit> Edits(string form, string document)
    {
        if (form.Length > Longest || document.Length > Longest)
            return form == document ? [] : [new TextEdit(0, form, document)];
        // 样例公司 and 样例公司样例分公司: what is more stands at the end, as a person would say it.
        if (form != document && form.StartsWith(document, StringComparison.Ordinal))
            return [new TextEdit(document.Length, form[document.Length..], "")];
        if (form != document && document.StartsWith(form, StringComparison.Ordinal))
            return [new TextEdit(form.Length, "", document[form.Length..])];
        var cost = Costs(form, document);
        var edits = new List<TextEdit>();
        int f = form.Length, d = document.Length, formEnd = -1, documentEnd = -1;
        while (f > 0 || d > 0 || formEnd >= 0)
        {
            var same = f > 0 && d > 0 && form[f - 1] == document[d - 1] && cost[f, d] == cost[f - 1, d - 1];
            if (formEnd >= 0 && (same || (f == 0 && d == 0)))
            {
                edits.Add(new TextEdit(f, form[f..formEnd], document[d..documentEnd]));
                formEnd = -1;
                continue;
            }

            if (!same && formEnd < 0)
                (formEnd, documentEnd) = (f, d);
            if (same || (f > 0 && d > 0 && cost[f, d] == cost[f - 1, d - 1] + 1))
                (f, d) = (f - 1, d - 1);
            else if (f > 0 && cost[f, d] == cost[f - 1, d] + 1)
                f--;
            else
                d--;
        }

        edits.Reverse();
        return edits;
    }

    /// <summary>How many characters must be put in, taken out or replaced.</summary>
    public static int Distance(string a, string b) =>
        a.Length > Longest || b.Length > Longest ? (a == b ? 0 : Math.Max(a.Length, b.Length)) : Costs(a, b)[a.Length, b.Length];

    /// <summary>1 when equal, 0 when nothing is shared.</summary>
    public static double Similarity(string a, string b) =>
        a.Length == 0 && b.Length == 0 ? 1 : 1 - ((double)Distance(a, b) / Math.Max(a.Length, b.Length));

    private static int[,] Costs(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            cost[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            cost[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replace, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
            }
        }

        return cost;
    }
}
