using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Geometry;
using Beian.Docs.Recognition;

namespace Beian.Docs.Reading;

/// <summary>One page from text to documents: each kind takes what is its own, the rest is left for the next.</summary>
public sealed class PageReader(IReadOnlyList<IDocumentKind> kinds)
{
    /// <summary>Fewer characters than this on a page are no document.</summary>
    private const int FewestCharacters = 8;

    /// <summary>The documents of the page, boxes in pixels of the upright page.</summary>
    /// <param name="text">Of the page.</param>
    /// <param name="number">From 1.</param>
    /// <param name="probe">Of the page.</param>
    /// <param name="open">A paper of a page before whose end has not come yet.</param>
    public IReadOnlyList<DocumentReading> Read(PageText text, int number, IFieldProbe probe, DocumentReading? open = null)
    {
        var sheet = Sheet.From(CopyStamp.Without(text.Lines));
        var documents = PageHalves.Of(sheet).SelectMany(s => Read(s, text, number, probe)).ToList();
        if (documents.Count > 0)
            return documents is [var only] && open is not null && LaterPages.Claimed(open, only) is { } part ? [part] : documents;
        return open is not null && LaterPages.Of(open, new PageView(number, text, sheet, probe)) is { } later ? [later] : [Unknown(text, sheet, number)];
    }

    private List<DocumentReading> Read(Sheet sheet, PageText text, int number, IFieldProbe probe)
    {
        var documents = new List<DocumentReading>();
        foreach (var kind in kinds)
        {
            var page = new PageView(number, text, sheet, probe);
            foreach (var found in kind.Find(page))
            {
                documents.Add(kind.Read(found, page));
                var taken = found.Sheet.Lines.Select(l => l[0].Line).ToHashSet();
                sheet = sheet.Only(line => !taken.Contains(line[0].Line));
            }
        }

        return documents;
    }

    private static DocumentReading Unknown(PageText text, Sheet sheet, int number)
    {
        var readable = text.Lines.Sum(l => l.Chars.Count) >= FewestCharacters;
        return new DocumentReading
        {
            Kind = readable ? DocumentKinds.OtherDocument : DocumentKinds.Unreadable,
            Page = number,
            Confidence = 0.5,
            Region = Quad.FromBox(0, 0, text.Image.Width, text.Image.Height),
            Rotation = text.Rotation,
            Title = readable ? OtherHeading.Of(sheet) : null,
            Issues = readable
                ? []
                : [new("page.unreadable", Severity.Warning, null, "这一页没有认出文字,请确认图片清晰、方向正确,必要时重新拍照或扫描。")],
        };
    }
}
