using Beian.Docs.Reading;

namespace Beian.Docs.Imaging;

/// <summary>One page of a file, opened.</summary>
/// <param name="Number">From 1.</param>
/// <param name="OriginalSize">Size before any reduction, EXIF orientation applied: the frame that boxes are reported in.</param>
/// <param name="Image">The pixels, reduced when the page is larger than reading needs.</param>
/// <param name="TextLayer">Plain text of the page where a program printed it (PDF), line by line; null of scans, whose text another program recognized. Untrusted: it may say what nobody sees.</param>
public sealed record OpenedPage(int Number, PageSize OriginalSize, PageImage Image, string? TextLayer = null);
