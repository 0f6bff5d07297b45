namespace Beian.Docs.Documents.Layout;

/// <summary>A label and what stands behind and below it.</summary>
public sealed record LabeledValue(LabelHit Label, IReadOnlyList<TextRun> Runs);
