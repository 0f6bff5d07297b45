using Beian.Docs.Sorting;

namespace Beian.Docs.Tests.Sorting;

/// <summary>Short questions to a sorted heap.</summary>
internal static class Sorted
{
    /// <summary>Name and files of each filing: 甲: a.jpg b.jpg.</summary>
    public static IEnumerable<string> Lines(this SortedHeap heap) => heap.Filings.Select(f => $"{f.Name}: {string.Join(' ', f.Files.Select(p => p.File))}");

    public static IEnumerable<string> UnplacedFiles(this SortedHeap heap) => heap.Unplaced.Select(u => u.File);

    public static PlacedFile Placed(this SortedHeap heap, string file) => heap.Filings.SelectMany(f => f.Files).First(f => f.File == file);

    public static string FilingOf(this SortedHeap heap, string file) => string.Join('+', heap.Filings.Where(f => f.Files.Any(p => p.File == file)).Select(f => f.Name));
}
