using System.Text.RegularExpressions;

namespace Beian.Docs.Documents.Papers;

/// <summary>A kind that its title gives away, together with what its text must speak of (按标题识别的材料).</summary>
/// <param name="kind">One of <see cref="DocumentKinds"/>.</param>
/// <param name="title">Of a row.</param>
/// <param name="cues">Each must occur somewhere on the paper, title included.</param>
public abstract class TitledPaperKind(string kind, Regex title, params IReadOnlyList<Regex> cues) : IDocumentKind
{
    /// <inheritdoc/>
    public string Kind => kind;

    /// <summary>Titles whole, where all are known.</summary>
    protected virtual IReadOnlyList<string> Titles => [];

    /// <inheritdoc/>
    public virtual IReadOnlyList<FoundDocument> Find(PageView page)
    {
        if (PaperTitle.Find(page.Sheet, title, Titles) is not { } found)
            return [];
        var own = PaperExtent.Of(page.Sheet, found);
        var text = string.Join('\n', own.Lines.Select(l => string.Concat(l.Select(g => g.Text))));
        return own.Lines.Count > 0 && cues.All(c => c.IsMatch(text))
            ? [new FoundDocument(kind, 0.99, PaperExtent.Region(own), own)]
            : [];
    }

    /// <inheritdoc/>
    public DocumentReading Read(FoundDocument found, PageView page) => new()
    {
        Kind = kind,
        Page = page.Number,
        Confidence = found.Confidence,
        Region = found.Region,
        Rotation = page.Text.Rotation,
        Fields = Fields(found, page),
    };

    /// <summary>What it says.</summary>
    protected abstract IReadOnlyDictionary<string, FieldReading> Fields(FoundDocument found, PageView page);

    /// <summary>The title again, as text of the paper.</summary>
    protected PaperTitle? TitleOf(FoundDocument found) => PaperTitle.FindWithRival(found.Sheet, title, Titles);
}
