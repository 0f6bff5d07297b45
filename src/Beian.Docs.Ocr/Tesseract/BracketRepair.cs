using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Tesseract;

/// <summary>The Chinese model takes a broad opening bracket for 〈, 《 or “〈; closed by a round one, it was a round one.</summary>
internal static class BracketRepair
{
    public static IReadOnlyList<RecognizedChar> Apply(IReadOnlyList<RecognizedChar> chars)
    {
        if (!chars.Any(IsAngle) || chars.Any(c => c.Text is "〉" or "》") || !chars.Any(c => c.Text is ")" or "）"))
            return chars;
        var repaired = new List<RecognizedChar>(chars.Count);
        foreach (var c in chars)
        {
            if (!IsAngle(c))
                repaired.Add(c);
            else if (repaired.Count > 0 && repaired[^1].Text is "(" or "“" or "”" or "\"")
                repaired[^1] = c with { Text = "(", From = repaired[^1].From };
            else
                repaired.Add(c with { Text = "(" });
        }
        return repaired;
    }

    private static bool IsAngle(RecognizedChar c) => c.Text is "〈" or "《";
}
