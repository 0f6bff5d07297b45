using Beian.Docs.Reading;

namespace Beian.Docs.Imaging;

/// <summary>One page of a file, opened.</summary>
/// <param name="Number">From 1.</param>
/// <param name="OriginalSize">Size before any reduction, EXIF orientation applied: the frame that boxes are reported in.</param>
/// <param name="Image">The pixels, reduced when the page is larger than reading needs.</param>
/// <param name="TextLayer">Plain text of the page when the file carries a text layer (PDF); untrusted.</param>
public sealed record OpenedPage(int Number, PageSize OriginalSize, PageImage Image, string? TextLayer = null);
