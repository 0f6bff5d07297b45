using Beian.Docs.Ocr.Letters;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Benchmarks.Letters;

/// <summary>Draws what the reader of brackets learns from: patches and which kind of bracket each shows, those that close mirrored.</summary>
internal static class BracketsDrawCommand
{
    /// <summary>Brackets as they are printed, wide and narrow, and the kind of each.</summary>
    private static readonly (string Pair, int Kind)[] Pairs = [("()", 0), ("（）", 0), ("（）", 0), ("[]", 1), ("［］", 1), ("〔〕", 2), ("〔〕", 2), ("〔〕", 2), ("【】", 3)];

    private static readonly string[] Others = ["「」", "〈〉", "《》", "{}", "11", "||", "〖〗"];

    private const string Words = "京沪津渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新司许律复字批发文网药广播视听出版教民社函证号第准办";

    public static int Run(Options options) => PatchSet.Write(options, "（）〔〕【】年司0123456789", Text, Kind, BracketShapes.Astray);

    private static (int Kind, bool IsMirrored)? Kind(char sign, Dice dice)
    {
        foreach (var (pair, kind) in Pairs)
        {
            if (pair.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at)
                return (kind, at == 1);
        }

        return Others.Any(o => o.Contains(sign, StringComparison.Ordinal)) || dice.Chance(0.12) ? (BracketShapes.Openings.Length, dice.Chance(0.5)) : null;
    }

    /// <summary>沪司许律〔2015〕326号, with any bracket.</summary>
    private static string Text(Dice dice)
    {
        string Some(int least, int most) => new([.. Enumerable.Range(0, dice.Int(least, most)).Select(_ => dice.Pick(Words.ToCharArray()))]);
        var pair = dice.Chance(0.1) ? dice.Pick(Others) : dice.Pick(Pairs).Pair;
        return $"{Some(1, 5)}{pair[0]}{(dice.Chance(0.85) ? dice.Int(1990, 2031) : Some(1, 3))}{pair[1]}{(dice.Chance(0.3) ? Some(1, 3) : "")}{dice.Int(1, 9999)}号";
    }
}
