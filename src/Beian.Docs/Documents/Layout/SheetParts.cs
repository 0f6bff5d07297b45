namespace Beian.Docs.Documents.Layout;

/// <summary>Parts a sheet on which several papers lie (同页多份材料的分割).</summary>
public static class SheetParts
{
    /// <summary>What lies left of a gutter and what lies right of it, each by its own rows.</summary>
    /// <param name="sheet">Of the page.</param>
    /// <param name="gutter">Along its rows, in pixels.</param>
    public static (Sheet One, Sheet Other) SideBySide(Sheet sheet, double gutter) =>
        (sheet.Only(l => Middle(l) < gutter).Straightened(), sheet.Only(l => Middle(l) >= gutter).Straightened());

    /// <summary>What lies above a row and what begins with it, each by its own rows.</summary>
    /// <param name="sheet">Of the page.</param>
    /// <param name="row">Across its rows, in pixels.</param>
    public static (Sheet One, Sheet Other) OneAboveOther(Sheet sheet, double row) =>
        (sheet.Only(l => Row(l) < row).Straightened(), sheet.Only(l => Row(l) >= row).Straightened());

    /// <summary>Middle of a line along the rows.</summary>
    internal static double Middle(IReadOnlyList<Glyph> line) => (line[0].Left + line[^1].Right) / 2;

    /// <summary>Where it stands across them.</summary>
    internal static double Row(IReadOnlyList<Glyph> line) => line.Average(g => g.Row);
}
