using Beian.Docs.Ocr.Letters;
using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Benchmarks.Letters;

/// <summary>Draws lines in many faces and writes the patches of their characters, each with what it shows: what a <see cref="PatchNetwork"/> learns from (学习用小图).</summary>
internal static class PatchSet
{
    /// <param name="options">--fonts LIST --out FILE [--seed N] [--lines N].</param>
    /// <param name="needed">Characters without which a face is left out.</param>
    /// <param name="write">A line's text.</param>
    /// <param name="kindOf">What a character is, and whether its patch is to be mirrored; null where it is left out.</param>
    /// <param name="astray">How far from a character's middle its ink may begin, in ems.</param>
    public static int Write(Options options, string needed, Func<Dice, string> write, Func<char, Dice, (int Kind, bool IsMirrored)?> kindOf, double astray = LetterPatch.Astray)
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
            if (face is null || !probe.ContainsGlyphs(needed))
            {
                Console.Error.WriteLine($"left out: {files[f]}");
                continue;
            }

            // A stream of its own for each font, so that one more changes no other.
            var dice = new Dice((seed * 100_003) + f);
            for (var i = 0; i < lines; i++)
            {
                var text = string.Concat(write(dice).Where(c => probe.ContainsGlyph(c)));
                using var line = DrawnText.Draw(text, face, dice);
                for (var k = 0; k < text.Length; k++)
                {
                    if (kindOf(text[k], dice) is not var (kind, isMirrored) || LetterPatch.Of(line.Picture, line.Line, line.Middles[k], astray) is not { } patch)
                        continue;
                    target.Write((byte)kind);
                    target.Write((short)f);
                    foreach (var ink in isMirrored ? LetterPatch.Mirrored(patch) : patch)
                        target.Write((byte)Math.Round(ink * 255));
                    count++;
                }
            }
        }

        Console.Error.WriteLine($"{count} patches");
        return 0;
    }
}
