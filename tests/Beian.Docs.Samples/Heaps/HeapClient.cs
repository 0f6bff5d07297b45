using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Heaps;

/// <summary>One client of an invented heap (堆里的一个客户).</summary>
/// <param name="Company">With its representative's name in it.</param>
/// <param name="Representative">Whose card it is; two companies may have one.</param>
/// <param name="Staff">Runs the service, by a letter; null where the representative does.</param>
public sealed record HeapClient(Company Company, Person Representative, Person? Staff, PaperContent Content);
