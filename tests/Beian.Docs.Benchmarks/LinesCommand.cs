using System.Globalization;
using Beian.Docs.Imaging;
using Beian.Docs.Intake;
using Beian.Docs.Ocr;
using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Ocr.Pages;
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
        await foreach (var page in new PageOpener(new IntakeOptions()).OpenAsync(await File.ReadAllBytesAsync(options.Required("--in")), CancellationToken.None))
        {
            var text = recognizer.Recognize(page.Image, CancellationToken.None);
            using var mat = PageMat.Wrap(text.Image).Clone();
            foreach (var line in text.Lines)
            {
                var quad = line.Quad;
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{quad.Left,5:0},{quad.Top,5:0} {quad.Width,5:0}x{quad.Height,3:0} {(line.Chars.Count == 0 ? 0 : line.Chars.Min(c => c.Confidence)):0.00} c{line.Contrast:0.00} {string.Join(' ', line.Chars.Select(c => c.Text + (c.Confidence < 0.9 ? $"({c.Confidence:0.00}{c.Alternative})" : "")))}"));
                Cv2.Polylines(mat, [quad.Corners.Select(c => new Point(c.X, c.Y)).ToArray()], true, new Scalar(0, 0, 255), 2);
            }

            if (options.Text("--out", "") is { Length: > 0 } file)
                Cv2.ImWrite(file, mat);
        }

        return 0;
    }
}
