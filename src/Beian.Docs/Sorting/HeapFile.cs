using Beian.Docs.Filings;
using Beian.Docs.Reading;

namespace Beian.Docs.Sorting;

/// <summary>One file of a heap: what was read of it, or the form that it is (待分拣的文件).</summary>
/// <param name="Reading">Of a form the name alone.</param>
/// <param name="Form">Null for everything but a form.</param>
public sealed record HeapFile(FileReading Reading, FilingForm? Form = null)
{
    public string Name => Reading.File;
}
