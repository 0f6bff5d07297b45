using Beian.Docs.Documents.Items;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>Whether a seal bears the name that the paper prints, where no look along its arc spells it to the letter (印文与名称的比较).</summary>
/// <remarks>
/// As of offices (decision 0014): poor print costs a little everywhere, another character all in one place. Of 18 arcs on 126 pictures of letters, promises and sheets (177420, clean, scan, photo) that no look spelled twelve cost 0.14 to 0.76
/// a character and 0.8 to 4.6 in the costliest place. Of 324 names with one character of theirs changed, left out or put in those that stand in even steps cost 4.8 and more there.
/// </remarks>
public static class NameInSeal
{
    /// <summary>What the name may cost a character, and in the costliest place, beside whatever explains the arc best.</summary>
    private const double MostCost = 0.8, MostAtOnce = 4.65;

    /// <summary>Shorter names leave too little to go by.</summary>
    private const int Shortest = 6;

    /// <summary>How much better another name explains an arc that bears it (two characters that nothing speaks for cost more), and what that one may cost a character: specks of the ring before and behind cost as well.</summary>
    private const double Plainly = 14, MostOther = 3;

    /// <summary>The same of a name that lacks one character: on 18 arcs (186600, 21 letters, promises and sheets on scan, photo and hard; those that could be read) each name without one of its characters explains the arc worse than the name, by 3.1 and more.</summary>
    private const double PlainlyOfOne = 6;

    /// <summary>Characters that must differ, and those that may be lost of another name.</summary>
    private const int FewestOthers = 2, MostLost = 2;

    /// <summary>The widest step from a character to the next, in the usual one, between which nothing is missing: at most 1.33 of 35 arcs beside their own name (182400 to 182435, all levels), at least 2 beside the name without two characters of its middle.</summary>
    private const double EvenSteps = 1.6;

    /// <summary>Looks that must show the same.</summary>
    private const int LeastLooks = 2;

    public static bool Is(string name, SealMark seal, IFieldProbe probe) =>
        name.Length >= Shortest && probe.WeighArc(seal, [name]) is { } weights && weights.Free - weights.Texts[0] < MostCost * name.Length && weights.Highest() < MostAtOnce && weights.Widest() < ArcLook.Gap;

    /// <summary>The name of another unit that the arc plainly bears; null where what was read may be this one, misread.</summary>
    /// <param name="name">That the paper prints.</param>
    /// <param name="looks">What each look showed.</param>
    /// <param name="seal">The seal.</param>
    /// <param name="probe">Of the page.</param>
    public static string? Other(string name, IEnumerable<string> looks, SealMark seal, IFieldProbe probe)
    {
        var other = looks.Select(Bare).GroupBy(l => l).Where(g => g.Count() >= LeastLooks && OrganizationNames.LooksWhole(g.Key) && g.Key.Length >= name.Length - MostLost).MaxBy(g => g.Count())?.Key;
        // 州市样例公司: nobody's name lacks the first character of a place; the look began behind it.
        if (name.Length < Shortest || other is null || other.Length < Shortest || other == name[1..])
            return null;
        var common = Common(name, other);
        // 样例信息科技公司 with a seal of 样例科技公司, 样例县茶厂 with one of 样例茶厂: nothing is missing between characters that stand in even steps.
        var isShortened = other.Length - common < FewestOthers;
        var differ = Math.Max(name.Length, other.Length) - common;
        return (differ >= FewestOthers || (differ == 1 && common == other.Length))
            && probe.WeighArc(seal, [name, other]) is { } weights && weights.Texts[1] - weights.Texts[0] > (differ == 1 ? PlainlyOfOne : Plainly) && weights.Free - weights.Texts[1] < MostOther * other.Length
            && (!isShortened || weights.Widest() < EvenSteps)
            ? other
            : null;
    }

    /// <summary>。样例公司r。: without the specks before and behind that the ring leaves.</summary>
    internal static string Bare(string look)
    {
        int from = 0, to = look.Length;
        while (from < to && !PlainText.IsIdeograph(look[from]))
            from++;
        while (to > from && !PlainText.IsIdeograph(look[to - 1]) && look[to - 1] != ')')
            to--;
        return look[from..to];
    }

    private static double Common(string a, string b) => SealFields.Likeness(a, b) * (a.Length + b.Length) / 2;
}
