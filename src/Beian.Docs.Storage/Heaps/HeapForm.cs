using Beian.Docs.Filings;
using Beian.Docs.Rules;

namespace Beian.Docs.Storage.Heaps;

/// <summary>A form that lay in a heap (堆里的备案表).</summary>
/// <param name="Name">As the uploader called it.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record HeapForm(string Name, FilingForm Form, IReadOnlyList<Finding> Problems);
