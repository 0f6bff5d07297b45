using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Sorting;

/// <summary>A file of the heap with everything that it says of whose it is (文件与线索).</summary>
/// <param name="Order">Its place in the heap, by name within its folder.</param>
/// <param name="Units">Units that it names; the first is what it says first.</param>
/// <param name="People">People that its unit has to do with.</param>
/// <param name="Domains">Lower case.</param>
internal sealed record HeapItem(
    HeapFile File, int Order, IReadOnlyList<UnitClue> Units, IReadOnlyList<PersonClue> People, IReadOnlyList<string> Domains)
{
    public string Name => File.Name;

    /// <summary>With a slash at its end; empty at the heap's root.</summary>
    public string Folder { get; } = FileNameHints.FolderOf(File.Name);

    public IReadOnlyList<string> Kinds { get; } = File.Form is null
        ? [.. File.Reading.Documents.Select(d => d.Kind).Distinct()]
        : [SortedHeap.FormKind];

    public IEnumerable<DocumentReading> OfKind(string kind) => File.Reading.Documents.Where(d => d.Kind == kind);

    public bool HasCards => Kinds.Contains(DocumentKinds.IdCardFront) || Kinds.Contains(DocumentKinds.IdCardBack);

    /// <summary>Nothing but sides of ID cards.</summary>
    public bool IsCardOnly => Kinds.Count > 0 && Kinds.All(k => k is DocumentKinds.IdCardFront or DocumentKinds.IdCardBack);
}
