using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging;

namespace Beian.Docs.Reading;

/// <summary>From the upright picture that was read back to the page as it is shown: unturned and at its own size.</summary>
public sealed class PageFrame(OpenedPage page, int rotation)
{
    /// <summary>A place of the upright picture on the page, EXIF orientation applied.</summary>
    public PagePoint ToPage(PagePoint upright)
    {
        double width = page.Image.Width, height = page.Image.Height;
        var lying = (rotation % 360) switch
        {
            90 => new PagePoint(upright.Y, height - upright.X),
            180 => new PagePoint(width - upright.X, height - upright.Y),
            270 => new PagePoint(width - upright.Y, upright.X),
            _ => upright,
        };
        return new PagePoint(
            Math.Clamp(lying.X * page.OriginalSize.Width / width, 0, page.OriginalSize.Width),
            Math.Clamp(lying.Y * page.OriginalSize.Height / height, 0, page.OriginalSize.Height));
    }

    /// <summary>Every box of a document on the page.</summary>
    public DocumentReading ToPage(DocumentReading document) => document with
    {
        Region = document.Region.Map(ToPage),
        Issues = [.. document.Issues.Select(i => i with { Box = i.Box?.Map(ToPage) })],
        Fields = document.Fields.ToDictionary(f => f.Key, f => f.Value with { Box = f.Value.Box?.Map(ToPage) }),
    };
}
