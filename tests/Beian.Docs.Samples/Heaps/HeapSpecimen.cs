using Beian.Docs.Documents;
using Beian.Docs.Samples.Filings;

namespace Beian.Docs.Samples.Heaps;

/// <summary>One file of an invented heap (堆里的一个文件).</summary>
/// <param name="File">Its name in the heap.</param>
/// <param name="Owners">Places of the clients that it belongs to; empty for a stranger's.</param>
/// <param name="Documents">As a faultless reader gives them.</param>
/// <param name="Picture">Draws it.</param>
public sealed record HeapSpecimen(string File, IReadOnlyList<int> Owners, IReadOnlyList<DocumentReading> Documents, SamplePicture? Picture);
