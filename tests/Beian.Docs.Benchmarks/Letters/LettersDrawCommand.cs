using Beian.Docs.Ocr.Letters;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Benchmarks.Letters;

/// <summary>Draws what the reader of letters learns from: patches and which of the letters that look alike each shows.</summary>
internal static class LettersDrawCommand
{
    private const string Others = "abcdefghijkmnpqrstuvwxyz23456789";

    private static readonly string[] Syllables = ["li", "lian", "ling", "long", "lu", "yangli", "sample", "hui", "xin", "tai", "zhi", "shan", "yun", "bo", "luo", "fang", "jia", "you", "tong", "guo", "hao", "ping", "dong", "ai", "jie"];

    private static readonly string[] Endings = [".com", ".cn", ".net", ".com.cn", ".org", ".top", ".club"];

    public static int Run(Options options) => PatchSet.Write(options, "abclio019.-", Text, (letter, dice) =>
        TwinLetters.Kinds.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var kind ? (kind, false)
        : Others.Contains(letter, StringComparison.Ordinal) && dice.Chance(0.15) ? (TwinLetters.Kinds.Length, false)
        : null);

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
