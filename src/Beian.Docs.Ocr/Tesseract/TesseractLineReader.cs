using System.Text.RegularExpressions;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Recognition;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Tesseract;

/// <summary>Tesseract, line by line: with its Chinese model the second, independent reader, and the fallback; with its English one a reader of Latin print (Tesseract 识别).</summary>
public sealed partial class TesseractLineReader : ILineReader, IDisposable
{
    /// <summary>Tesseract's page modes: a line with the usual search for its parts, and a line as it is.</summary>
    private const int SingleLine = 7, RawLine = 13;

    private readonly TesseractEnginePool _engines, _rawEngines;

    private readonly TesseractModel _model;

    /// <param name="modelsPath">The folder of the models.</param>
    /// <param name="mostEngines">How many may read at once; default one a core.</param>
    /// <param name="model">What it reads with; default Chinese.</param>
    public TesseractLineReader(string modelsPath, int? mostEngines = null, TesseractModel? model = null)
    {
        var most = mostEngines ?? Environment.ProcessorCount;
        _model = model ?? TesseractModel.Chinese;
        (_engines, _rawEngines) = (new(modelsPath, _model.Language, SingleLine, most), new(modelsPath, _model.Language, RawLine, most));
        Name = $"Tesseract {VersionLine().Match(Cv2.GetBuildInformation()).Groups[1].Value} {_model.Language}".Replace("  ", " ", StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TextLine> ReadLines(PageImage image, IReadOnlyList<Quad> quads, string? alphabet, CancellationToken cancellationToken)
    {
        using var page = PageMat.Wrap(image);
        var height = alphabet is not null && alphabet.All(char.IsAscii) ? LinePicture.DigitHeight : _model.LineHeight;
        var lines = new List<TextLine>(quads.Count);
        foreach (var quad in quads)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines.Add(new(quad, quad.Width < 4 || quad.Height < 4 ? [] : Read(page, quad, alphabet, height, cancellationToken)));
        }
        return lines;
    }

    public void Dispose()
    {
        _engines.Dispose();
        _rawEngines.Dispose();
    }

    private IReadOnlyList<RecognizedChar> Read(Mat page, Quad quad, string? alphabet, double height, CancellationToken cancellationToken)
    {
        using var line = LinePicture.Cut(page, quad, height);
        using var gray = line.CvtColor(ColorConversionCodes.BGR2GRAY);
        var plain = Read(gray, alphabet, cancellationToken);
        if (!SealInk.IsOn(line))
            return plain;
        // Under a red seal the red channel shows black print alone; red print itself would vanish there, so the surer reading counts.
        using var red = line.ExtractChannel(2);
        var cleared = Read(red, alphabet, cancellationToken);
        return Sureness(cleared) > Sureness(plain) ? cleared : plain;
    }

    private IReadOnlyList<RecognizedChar> Read(Mat gray, string? alphabet, CancellationToken cancellationToken)
    {
        if (!LinePicture.HasInk(gray))
            return [];
        using var framed = LinePicture.Finish(gray);
        if (gray.Width >= ShortLine.LongestAspect * gray.Height)
        {
            var words = _engines.Use(engine => engine.Read(framed, alphabet), cancellationToken);
            return BracketRepair.Apply(WordChars.Of(words, LinePicture.Border, gray.Width));
        }
        using var copies = new Mat();
        Cv2.Repeat(framed, 1, ShortLine.Copies, copies);
        var vote = ShortLine.Vote(WordChars.Of(_engines.Use(engine => engine.Read(copies, alphabet), cancellationToken), 0, copies.Width));
        // The search for parts of a line sometimes throws a short one away whole.
        return vote.Count > 0
            ? vote
            : ShortLine.Vote(WordChars.Of(_rawEngines.Use(engine => engine.Read(copies, alphabet), cancellationToken), 0, copies.Width));
    }

    /// <summary>Mean confidence; a reading that lost characters must not win for being sure of the rest.</summary>
    private static double Sureness(IReadOnlyList<RecognizedChar> chars) => chars.Count == 0 ? 0 : chars.Average(c => c.Confidence) * Math.Sqrt(chars.Count);

    [GeneratedRegex(@"esseract[^\n]*?ver(?:sion)?\s*([\d.]+)")]
    private static partial Regex VersionLine();
}
