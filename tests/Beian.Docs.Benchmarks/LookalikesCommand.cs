using System.Text;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Ocr;
using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Samples.Drawing;
using SkiaSharp;

namespace Beian.Docs.Benchmarks;

/// <summary>
/// Finds what the recognizer takes characters for that its dictionary lacks: every such character of GB 2312 and of a list of name
/// characters is drawn between two others in several fonts and read. The answer is the file of characters that are not to be
/// believed on the score alone (形近字).
/// </summary>
internal static class LookalikesCommand
{
    /// <summary>Scores from here on would pass for certain.</summary>
    private const double Believed = 0.9;

    private static readonly string[] Faces = ["hei", "song", "kai", "zenhei"];

    /// <summary>Characters met in names that GB 2312 lacks.</summary>
    private const string NameCharacters = "玹瑀旻翀赟鋆珺玥昇祎彧喆堃淼垚犇骉暐晧昺昉昳晞晗暘曈燚焜煐煊玘玕珣珮珝琤瑨璟璠璈璘祐禔禛秾穎竑筠粲綦翊翛芃芠苡荻菡萱葳蓁蕤薷虓衎诜谞赪轶迺邈郚鄠鉌銥鋐錡鎏闿阇陟靓韡頔飏飖骎髙鬯鸑麴黇龑";

    public static int Run(Options options)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var models = new PaddleModels(ModelFolder.Find());
        var known = models.Dictionary;
        var reader = new PaddleLineReader(models);
        var lookalikes = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var missing in Gb2312().Concat(NameCharacters.Select(c => c.ToString())).Distinct().Where(c => !known.Contains(c)))
        {
            foreach (var face in Faces)
            {
                if (Read(reader, missing, face) is { } taken)
                    (lookalikes.TryGetValue(taken, out var set) ? set : lookalikes[taken] = new(StringComparer.Ordinal)).Add(missing);
            }
        }

        var text = string.Concat(lookalikes.Select(l => $"{l.Key}|{string.Concat(l.Value)}\n"));
        File.WriteAllText(options.Text("--out", "lookalikes.txt"), text);
        Console.Error.WriteLine($"{lookalikes.Count} characters stand for {lookalikes.Values.Sum(v => v.Count)} that are not in the dictionary");
        return 0;
    }

    private static IEnumerable<string> Gb2312()
    {
        var encoding = Encoding.GetEncoding("gb2312");
        for (var high = 0xB0; high <= 0xF7; high++)
        {
            for (var low = 0xA1; low <= 0xFE; low++)
            {
                if (encoding.GetString([(byte)high, (byte)low]) is { Length: 1 } text && text[0] >= 0x4E00)
                    yield return text;
            }
        }
    }

    /// <summary>What the character is taken for with a high score; null when it is left out or doubted.</summary>
    private static string? Read(PaddleLineReader reader, string character, string face)
    {
        const int size = 40;
        using var bitmap = new SKBitmap(size * 6, size + 24, SKColorType.Bgra8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        using var font = new SKFont(Typefaces.For(character, face), size);
        using var paint = new SKPaint { Color = new SKColor(25, 25, 25), IsAntialias = true };
        canvas.DrawText($"张{character}国", 16, size + 4, SKTextAlign.Left, font, paint);
        var bgr = new byte[bitmap.Width * bitmap.Height * 3];
        var pixels = bitmap.Pixels;
        for (var i = 0; i < pixels.Length; i++)
            (bgr[i * 3], bgr[(i * 3) + 1], bgr[(i * 3) + 2]) = (pixels[i].Blue, pixels[i].Green, pixels[i].Red);
        var image = new PageImage(bitmap.Width, bitmap.Height, bgr);
        var line = reader.ReadLines(image, [Quad.FromBox(6, 2, 16 + (size * 3) + 8, size + 20)], null, CancellationToken.None)[0];
        return line.Chars is [_, { Confidence: >= Believed } taken, _] && taken.Text[0] >= 0x4E00 ? taken.Text : null;
    }
}
