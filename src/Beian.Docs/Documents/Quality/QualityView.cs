using Beian.Docs.Imaging;
using Beian.Docs.Reading;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents.Quality;

/// <summary>What a quality sign is judged by.</summary>
/// <param name="Document">Its region and boxes in pixels of the upright page.</param>
/// <param name="Signs">What was measured on it.</param>
/// <param name="Lines">Every line of the page, watermarks too.</param>
/// <param name="Image">Size of the upright page as it was read.</param>
/// <param name="Picture">Size of the page as it is in the file.</param>
public sealed record QualityView(DocumentReading Document, DocumentSigns Signs, IReadOnlyList<TextLine> Lines, PageSize Image, PageSize Picture);
