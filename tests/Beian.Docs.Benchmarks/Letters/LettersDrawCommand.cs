using Beian.Docs.Ocr.Letters;
using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Benchmarks.Letters;

/// <summary>Draws what the reader of letters learns from: patches and which of the letters that look alike each shows.</summary>
internal static class LettersDrawCommand
{
    private const string Others = "abcdefghijkmnpqrstuvwxyz23456789";

    private static readonly string[] Syllables = ["li", "lian", "ling", "long", "lu", "yangli", "sample", "hui", "xin", "tai", "zhi", "shan", "yun", "bo", "luo", "fang", "jia", "you", "tong", "guo", "hao", "ping", "dong", "ai", "jie"];

    private static readonly string[] Endings = [".com", ".cn", ".net", ".com.cn", ".org", ".top", ".club"];

    public static int Run(Options options)
    {
        var files = File.ReadAllLines(options.Required("--fonts")).Where(f => f.Length > 0).ToList();
        var (seed, lines) = (options.Number("--seed", 1), options.Number("--lines", 40));
        using var target = new BinaryWriter(File.Create(options.Required("--out")));
        var count = 0;
        for (var f = 0; f < files.Count; f++)
        {
            var parts = files[f].Split('\t');
            using var face = SKTypeface.FromFile(parts[0], parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 0);
            using var probe = new SKFont(face);
            if (face is null || !probe.ContainsGlyphs("abclio019.-"))
            {
                Console.Error.WriteLine($"left out: {files[f]}");
                continue;
            }

            // A stream of its own for each font, so that one more changes no other.
            var dice = new Dice((seed * 100_003) + f);
            for (var i = 0; i < lines; i++)
            {
                var text = Text(dice);
                using var line = LatinLine.Draw(text, face, dice);
                for (var k = 0; k < text.Length; k++)
                {
                    var kind = TwinLetters.Kinds.IndexOf(text[k], StringComparison.Ordinal);
                    if ((kind < 0 && !(Others.Contains(text[k], StringComparison.Ordinal) && dice.Chance(0.15))) || LetterPatch.Of(line.Picture, line.Line, line.Middles[k]) is not { } patch)
                        continue;
                    target.Write((byte)(kind < 0 ? TwinLetters.Kinds.Length : kind));
                    target.Write((short)f);
                    foreach (var ink in patch)
                        target.Write((byte)Math.Round(ink * 255));
                    count++;
                }
            }
        }

        Console.Error.WriteLine($"{count} patches");
        return 0;
    }

    /// <summary>Syllables, figures and letters at random, half of the thin ones where a figure may stand as well.</summary>
    private static string Text(Dice dice)
    {
        var text = "";
        var parts = dice.Int(2, 5);
        for (var i = 0; i < parts; i++)
        {
            text += dice.Chance(0.5) ? dice.Pick(Syllables)
                : dice.Chance(0.5) ? dice.Int(0, 2000).ToString(System.Globalization.CultureInfo.InvariantCulture)
                : new string([.. Enumerable.Range(0, dice.Int(1, 4)).Select(_ => dice.Pick("1l0o1l0oiabcdeghkmnrstuwxz".ToCharArray()))]);
            if (dice.Chance(0.15))
                text += "-";
        }

        return text.Trim('-') + dice.Pick(Endings);
    }
}
