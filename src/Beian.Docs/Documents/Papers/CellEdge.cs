namespace Beian.Docs.Documents.Papers;

/// <summary>The corner or border of a table's cell, taken for a bracket or a stroke (单元格边线).</summary>
public static class CellEdge
{
    /// <summary>Characters that a border is read as; brackets that belong to the text close again.</summary>
    private const string Marks = "「」『』【】[]|丨";

    public static bool IsOne(string character) => character.Length == 1 && Marks.Contains(character, StringComparison.Ordinal);

    /// <summary>Without borders at its ends.</summary>
    public static string Trim(string text) => text.Trim(Marks.ToCharArray());
}
