using Beian.Docs.Ocr.Glyphs;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Benchmarks.Shapes;

/// <summary>Names with a character that the recognizer's dictionary lacks (冷僻字).</summary>
/// <param name="known">The dictionary.</param>
/// <param name="only">Characters to take instead, known or not; none: all that the dictionary lacks.</param>
internal sealed class RareNames(IReadOnlySet<string> known, string only)
{
    /// <summary>The table's first 6,500 are in everyday use; the rest are for names, places and sciences.</summary>
    private const int Everyday = 6500;

    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private const string Given = "伟强磊军勇杰涛明超刚芳娜敏静丽艳娟霞秀玲";

    private readonly string[] _rare = [.. StandardCharacters.All.Take(Everyday).Where(c => !known.Contains(c))];
    private readonly string[] _rarest = [.. StandardCharacters.All.Skip(Everyday).Where(c => c.Length == 1 && !known.Contains(c))];

    public string Invent(Dice dice)
    {
        var rare = dice.Pick(only.Length > 0 ? [.. only.Select(c => c.ToString())] : dice.Chance(0.5) ? _rare : _rarest);
        var plain = dice.Pick(Given.ToCharArray());
        return dice.Int(0, 4) switch
        {
            0 => dice.Pick(Surnames.ToCharArray()) + rare,
            1 => dice.Pick(Surnames.ToCharArray()) + $"{plain}{rare}",
            2 => rare + $"{plain}{dice.Pick(Given.ToCharArray())}",
            _ => dice.Pick(Surnames.ToCharArray()) + rare + plain,
        };
    }
}
