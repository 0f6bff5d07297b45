using System.Globalization;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Intake;
using Beian.Docs.Ocr;
using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Ocr.Pages;
using Beian.Docs.Ocr.Probing;
using Beian.Docs.Ocr.Glyphs;
using Beian.Docs.Ocr.Tesseract;
using Beian.Docs.Recognition;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Benchmarks;

/// <summary>Shows what the recognizer sees of a picture, line by line, for finding the cause of an error.</summary>
internal static class LinesCommand
{
    public static async Task<int> RunAsync(Options options)
    {
        using var models = new PaddleModels(new ReaderOptions().ModelsPath);
        var reader = new PaddleLineReader(models);
        var recognizer = new PageRecognizer(new PaddleTextFinder(models), reader, new Orientation(new PaddleDirectionClassifier(models), reader));
        using var shapes = new GlyphReader();
        await foreach (var page in new PageOpener(new IntakeOptions()).OpenAsync(await File.ReadAllBytesAsync(options.Required("--in")), CancellationToken.None))
        {
            if (options.Text("--found", "") is { Length: > 0 } found)
                DrawFound(page.Image, new LineSearch(new PaddleTextFinder(models)), found);
            var text = recognizer.Recognize(page.Image, CancellationToken.None);
            using var mat = PageMat.Wrap(text.Image).Clone();
            foreach (var line in text.Lines)
            {
                var quad = line.Quad;
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{quad.Left,5:0},{quad.Top,5:0} {quad.Width,5:0}x{quad.Height,3:0} {(line.Chars.Count == 0 ? 0 : line.Chars.Min(c => c.Confidence)):0.00} c{line.Contrast:0.00} {string.Join(' ', line.Chars.Select(c => c.Text + (c.Confidence < 0.9 ? $"({c.Confidence:0.00}{c.Alternative})" : "")))}"));
                if (options.Has("--shapes"))
                    ShowShapes(mat, line, shapes);
                Cv2.Polylines(mat, [quad.Corners.Select(c => new Point(c.X, c.Y)).ToArray()], true, new Scalar(0, 0, 255), 2);
            }

            if (options.Has("--rows"))
            {
                foreach (var run in Sheet.From(text.Lines).Runs)
                    Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"row {run.Row,6:0} {run.Left,6:0}-{run.Right,-6:0} em {run.Em:0.0} {run.Text}"));
            }

            if (options.Has("--latin"))
                ShowLatin(text.Image, Sheet.From(text.Lines));
            if (options.Has("--seals"))
                ShowSeals(text.Image, Sheet.From(text.Lines), reader);
            if (options.Text("--out", "") is { Length: > 0 } file)
                Cv2.ImWrite(file, mat);
        }

        return 0;
    }

    private static void ShowLatin(PageImage page, Sheet sheet)
    {
        using var latin = new TesseractLineReader(new ReaderOptions().ModelsPath, 1, TesseractModel.Latin);
        var probe = new FieldProbe(page, latin, null, latin, null, null, CancellationToken.None);
        foreach (var run in sheet.Runs)
        {
            foreach (var (value, from, length) in DomainNames.All(run.Text))
            {
                var own = new TextRun([.. run.Glyphs.Skip(from).Take(length)]).Quad;
                Console.Out.WriteLine($"latin {value} {probe.LatinOpinion([own])}");
            }
        }
    }

    private static void ShowSeals(PageImage page, Sheet sheet, PaddleLineReader reader)
    {
        var (whole, em) = (Quad.FromBox(0, 0, page.Width, page.Height), PaperTitle.UsualEm(sheet));
        foreach (var seal in SealFinder.Find(page, whole, em).Seals.Concat(SealFinder.FindRings(page, whole, em)))
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(seal.IsRed ? "seal" : "ring")} {seal.Center.X,6:0},{seal.Center.Y,6:0} radius {seal.Radius:0} covered {seal.Coverage:0.00}"));
            foreach (var strip in ArcUnroller.Looks(page, seal).SelectMany(s => s))
                Console.Out.WriteLine($"        {string.Join(' ', reader.ReadLines(strip, [Quad.FromBox(0, 0, strip.Width, strip.Height)], null, CancellationToken.None)[0].Chars.Select(c => c.Text + (c.Confidence < 0.9 ? $"({c.Confidence:0.00}{c.Alternative})" : "")))}");
        }
    }

    private static void ShowShapes(Mat page, TextLine line, GlyphReader shapes)
    {
        foreach (var character in line.Chars)
        {
            if (shapes.Rank(page, line.Quad, (character.From + character.To) / 2, character.Text) is { } ranking)
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {character.Text} {ranking.Best} {ranking.Chance:0.0000} next {ranking.Second} {ranking.SecondChance:0.0000} asked {ranking.AskedChance:0.0000}"));
        }
    }

    /// <summary>What the coarse look found (blue) and what the closer ones made of it (green).</summary>
    private static void DrawFound(PageImage page, LineSearch search, string file)
    {
        using var mat = PageMat.Wrap(page).Clone();
        var coarse = search.Coarse(mat, CancellationToken.None);
        var fine = search.Refine(mat, coarse, isMarked: false, CancellationToken.None);
        foreach (var (quads, color) in new[] { (coarse, new Scalar(255, 0, 0)), (fine, new Scalar(0, 160, 0)) })
        {
            foreach (var quad in quads)
                Cv2.Polylines(mat, [quad.Corners.Select(c => new Point(c.X, c.Y)).ToArray()], true, color, 2);
        }

        Cv2.ImWrite(file, mat);
    }
}
