using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents;

/// <summary>What a document kind sees of a page: its text, straightened, and a way to look again.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">The upright page.</param>
/// <param name="Sheet">Its lines; those of documents already found are left out.</param>
/// <param name="Probe">For a second look.</param>
public sealed record PageView(int Number, PageText Text, Sheet Sheet, IFieldProbe Probe);
