using Beian.Docs.Documents;
using Beian.Docs.Imaging;
using Beian.Docs.Ocr;
using Beian.Docs.Ocr.Glyphs;
using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Samples.Invention;
using OpenCvSharp;

namespace Beian.Docs.Benchmarks.Shapes;

/// <summary>
/// Draws lines with a character that PP-OCRv4 has no class for, or with one that it takes such a character for, and lists how each was
/// read: whether the score of the recognizer of our own can be believed there (冷僻字的可信度). Tab-separated: what was meant, what was read, the
/// score, the runner-up and its score, what the closer look sees, how surely, its chance of what was read, the line's characters, its height, the face.
/// </summary>
internal static class RareCommand
{
    private static readonly char[] Around = [.. "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗伟强磊军勇杰涛明超刚芳娜敏静丽艳娟霞秀玲家庄镇村市区县州街路海山东南西北新安华德信"];

    public static int Run(Options options)
    {
        using var models = new PaddleModels(ModelFolder.Find());
        var reader = new PaddleLineReader(models);
        using var glyphs = new GlyphReader();
        var faces = options.Text("--faces", "hei,song,kai,zenhei,ming,hei-bold,song-bold").Split(',').Select(ShapeFace.Load).ToList();
        var unknown = StandardCharacters.All.Where(c => c.Length == 1 && !models.Dictionary.Contains(c)).ToArray();
        var given = StandardCharacters.All.Where(c => c.Length == 1 && models.Dictionary.Contains(c) && (Lookalikes.MayBeUnknown(c[0]) || Lookalikes.IsSuspect(c[0]) || Lookalikes.IsNeverBelieved(c[0]))).ToArray();
        if (options.Text("--with", "") is { Length: > 0 } only)
            unknown = given = [.. only.Select(c => c.ToString())];
        foreach (var seed in Enumerable.Range(options.Number("--seed", 1), options.Number("--count", 1000)))
        {
            var dice = new Dice(seed);
            var meant = dice.Pick(dice.Chance(0.5) ? unknown : given);
            var characters = Enumerable.Range(0, dice.Int(3, 12)).Select(_ => dice.Pick(Around).ToString()).ToList();
            var at = dice.Int(0, characters.Count);
            characters[at] = meant;
            var face = dice.Pick(faces.ToArray());
            if (!face.Has(meant))
                continue;
            var (gray, line) = LineDrawer.Photograph(characters, face.Face, dice);
            using var picture = gray;
            using var color = gray.CvtColor(ColorConversionCodes.GRAY2BGR);
            var image = new PageImage(color.Cols, color.Rows, color.AsSpan<byte>().ToArray());
            var read = reader.ReadLines(image, [line], null, CancellationToken.None)[0];
            if (read.Chars.Count != characters.Count)
            {
                Console.Out.WriteLine($"{meant}\t\t0\t\t0\t\t\t{string.Concat(characters)}\t{line.Height:0}\t{face.Name}");
                continue;
            }

            var glyph = read.Chars[at];
            var close = glyphs.Rank(color, line, (glyph.From + glyph.To) / 2, glyph.Text);
            Console.Out.WriteLine($"{meant}\t{glyph.Text}\t{glyph.Confidence:0.00000}\t{glyph.Alternative}\t{glyph.AlternativeConfidence:0.000}\t{close?.Best}\t{close?.Chance:0.00000}\t{close?.AskedChance:0.00000}\t{string.Concat(characters)}\t{line.Height:0}\t{face.Name}\t{(models.Dictionary.Contains(glyph.Text) ? "known" : "unknown")}");
        }

        return 0;
    }
}
