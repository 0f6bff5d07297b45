using System.Text.RegularExpressions;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Identifiers;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents.Layout;

/// <summary>What whoever vouches for a copy stamps or writes on it: that it agrees with the original, a name, and a date that is none of the paper's (与原件一致).</summary>
public static partial class CopyStamp
{
    /// <summary>Pieces of its row behind the words.</summary>
    private const int MostBehind = 3;

    /// <summary>In ems: from piece to piece, how far off its row a piece may stand, and how far below the words the next row may.</summary>
    private const double Gap = 3.5, Level = 0.9, Below = 2.2;

    /// <summary>Of a line's height, the text's own.</summary>
    private const double TextShare = 0.68;

    /// <summary>The lines without it.</summary>
    public static IReadOnlyList<TextLine> Without(IReadOnlyList<TextLine> lines)
    {
        var words = lines.Where(l => Words().IsMatch(PlainText.Squeeze(l.Text))).ToList();
        if (words.Count == 0)
            return lines;
        var others = lines.Where(l => IsOfStamp(l, lines)).ToList();
        var stamp = words.SelectMany(w => Behind(w, others).Concat(Under(w, others)).Append(w)).ToHashSet<TextLine>(ReferenceEqualityComparer.Instance);
        return [.. lines.Where(l => !stamp.Contains(l))];
    }

    /// <summary>A name and a date on the same row, which may run aslant.</summary>
    private static IEnumerable<TextLine> Behind(TextLine words, IReadOnlyList<TextLine> others)
    {
        var last = words;
        for (var i = 0; i < MostBehind; i++)
        {
            var em = TextShare * last.Quad.Height;
            var next = others.Where(l => l.Quad.Left > last.Quad.Right - (0.5 * em) && l.Quad.Left - last.Quad.Right < Gap * em && Math.Abs(l.Quad.Center.Y - last.Quad.Center.Y) < Level * em).MinBy(l => l.Quad.Left);
            if (next is null)
                yield break;
            yield return last = next;
        }
    }

    /// <summary>The same on the row below.</summary>
    private static IEnumerable<TextLine> Under(TextLine words, IReadOnlyList<TextLine> others)
    {
        var em = TextShare * words.Quad.Height;
        return others.Where(l => l.Quad.Center.Y - words.Quad.Center.Y is var drop && drop > Level * em && drop < Below * em && l.Quad.Left > words.Quad.Left - em && l.Quad.Right < words.Quad.Right + (Gap * em));
    }

    /// <summary>Somebody's name, or a date where the page has another one, which is the paper's: 登记机关 is nobody.</summary>
    private static bool IsOfStamp(TextLine line, IReadOnlyList<TextLine> lines) => IsDate(line)
        ? lines.Any(o => o != line && IsDate(o))
        : Voucher().Match(PlainText.Squeeze(line.Text)) is { Success: true } voucher && (voucher.Groups["name"].Value is not { Length: > 0 } name || Surnames.Begins(name));

    private static bool IsDate(TextLine line) => ChineseDate.TryParse(PlainText.Squeeze(line.Text), out _);

    /// <summary>Alone on its line: a sentence of a promise says so, too.</summary>
    [GeneratedRegex(@"^[(]?(?:(?:此|本|该|以上)?(?:复印件|扫描件|影印件|复制件|材料|件)?(?:经|已)?(?:核对|审核|核实|查验)?后?,?(?:与|同)原件(?:核对)?(?:一致|相符|无误|相同)|原件已(?:核对?|核验|审核|查验))[),。:;]{0,2}(?:[\u4E00-\u9FFF]{2,4})?(?:[0-9]{4}[年.\-/][0-9]{1,2}[月.\-/][0-9]{1,2}日?)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();

    /// <summary>Who it was, with or without a word before the name.</summary>
    [GeneratedRegex(@"^(?:(?:核对人|核验人|审核人|经办人|经手人|日期|签名|签字)[:;]?(?<name>[\u4E00-\u9FFF]{2,4})?|(?<name>[\u4E00-\u9FFF]{2,4}))$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Voucher();
}
