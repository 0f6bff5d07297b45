namespace Beian.Docs.Office.Workbooks;

/// <summary>A sheet to be written (待写工作表).</summary>
internal sealed class SheetDraft(string name, params IReadOnlyList<double> widths)
{
    public string Name { get; } = name;

    /// <summary>Of the columns, in characters.</summary>
    public IReadOnlyList<double> Widths { get; } = widths;

    public List<IReadOnlyList<CellDraft>> Rows { get; } = [];

    public List<ChoiceDraft> Choices { get; } = [];

    /// <summary>Rows that stay in sight.</summary>
    public int FrozenRows { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>Rows whose cells are joined into one.</summary>
    public List<int> JoinedRows { get; } = [];

    public void Add(params IReadOnlyList<CellDraft> cells) => Rows.Add(cells);

    /// <summary>One text over the whole width.</summary>
    public void AddWide(string text, CellStyle style)
    {
        JoinedRows.Add(Rows.Count);
        Rows.Add([.. Enumerable.Range(0, Widths.Count).Select(i => new CellDraft(i == 0 ? text : null, style))]);
    }
}
