using Beian.Docs.Documents;
using Beian.Docs.Recognition;
using Xunit;

namespace Beian.Docs.Testing.Pages;

/// <summary>A typed page: a title in the middle, then lines of text 20 pixels high.</summary>
public static class PaperPage
{
    public const double Em = 20;

    /// <param name="title">Larger, in the middle.</param>
    /// <param name="lines">Leading spaces set a line in; a run of three or more spaces is a gap.</param>
    public static TextLine[] Of(string title, params string[] lines)
    {
        var page = new List<TextLine> { PageOf.Line(title, 400 - (title.Length * 16), 60, 32) };
        for (var i = 0; i < lines.Length; i++)
        {
            var x = 100 + ((lines[i].Length - lines[i].TrimStart().Length) * Em);
            foreach (var part in lines[i].Trim().Split("   ", StringSplitOptions.RemoveEmptyEntries))
            {
                page.Add(PageOf.Line(part.Trim(), x, 130 + (i * 36), Em));
                x += (part.Sum(c => c < 0x2000 ? 0.5 : 1) + 4) * Em;
            }
        }

        return [.. page];
    }

    public static DocumentReading Read(IDocumentKind kind, FakeProbe probe, params TextLine[] lines)
    {
        var page = PageOf.View(probe, lines);
        return kind.Read(Assert.Single(kind.Find(page)), page);
    }

    public static IReadOnlyList<FoundDocument> Find(IDocumentKind kind, params TextLine[] lines) => kind.Find(PageOf.View(new FakeProbe(), lines));
}
