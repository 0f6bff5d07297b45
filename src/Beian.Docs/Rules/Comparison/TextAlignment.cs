using Beian.Docs.Identifiers;

namespace Beian.Docs.Rules.Comparison;

/// <summary>The fewest edits between two texts (最少改动对齐).</summary>
public static class TextAlignment
{
    /// <summary>Neighboring edits joined, in the order of the form's text.</summary>
    public static IReadOnlyList<TextEdit> Edits(string form, string document)
    {
        if (form.Length > EditDistance.Longest || document.Length > EditDistance.Longest)
            return form == document ? [] : [new TextEdit(0, form, document)];
        // 样例公司 and 样例公司样例分公司: what is more stands at the end, as a person would say it.
        if (form != document && form.StartsWith(document, StringComparison.Ordinal))
            return [new TextEdit(document.Length, form[document.Length..], "")];
        if (form != document && document.StartsWith(form, StringComparison.Ordinal))
            return [new TextEdit(form.Length, "", document[form.Length..])];
        var cost = EditDistance.Costs(form, document);
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
}
