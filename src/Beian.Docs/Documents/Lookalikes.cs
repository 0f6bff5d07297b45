using System.Collections.Frozen;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>Characters that a recognizer gives, sure of itself, for others that look like them (形近字).</summary>
/// <remarks>
/// Measured: tests/Beian.Docs.Benchmarks <c>lookalikes</c> draws every character that the PP-OCRv4 dictionary lacks and notes what it is
/// taken for. The pairs that follow were seen on rendered specimens, both being in the dictionary.
/// </remarks>
public static class Lookalikes
{
    /// <summary>Of two that are in the dictionary, the everyday one that is given for the rare one.</summary>
    private const string Seen = "未末己已巳参毋母侯候佘余芊芋奕弈祎袆亓元锴错";

    /// <summary>Given by both readers for the rare one: 彧, 逄, 冼, 曰, 巳, 佘, 昕, 锴.</summary>
    private const string SeenTwice = "或逢洗日已余听错";

    /// <summary>Pairs of which PP-OCRv4 gives the everyday one, which comes second, for the rare one; measured with <c>shapes rare</c>.</summary>
    private const string RareTwins = "佘余亓元锴错彧或昕听毋母巳已逄逢冼洗晁晃弈奔";

    /// <summary>Told from 曰 by how high it is, which fonts do not agree on.</summary>
    public const string FlatTwin = "日";

    /// <summary>祎 is what every recognizer gives for 袆, and print that is a little soft has one shape for 侯 and 候.</summary>
    private const string OneInPrint = "祎袆侯候";

    /// <summary>Nobody is named so, or next to nobody: they are 巳 or 己, 千, 土 or 士, and 千 again, which everyone takes for them.</summary>
    private const string NeverNames = "已干上十";

    /// <summary>Of these the one that a few are named with all the same.</summary>
    public const string HardlyAName = "干";

    /// <summary>A surname that has one of them.</summary>
    private const string Shangguan = "上官";

    /// <summary>Whether a character of a person's name is one that nobody is named with.</summary>
    /// <param name="name">The whole name.</param>
    /// <param name="at">Which of its characters.</param>
    public static bool IsNoName(string name, int at) => NeverNames.Contains(name[at], StringComparison.Ordinal) && !(at == 0 && name.StartsWith(Shangguan, StringComparison.Ordinal));

    /// <summary>Each has a twin that no network has a class for: 麹, whose older form 麴 is a surname as well.</summary>
    private const string Unlearnt = "麹";

    /// <summary>Whether a character that nobody has learnt is given as this one.</summary>
    public static bool HasUnlearntTwin(string text) => text.AsSpan().ContainsAny(Unlearnt);

    /// <summary>Pairs that even company names differ by.</summary>
    private const string InCompanies = "未末己已巳";

    /// <summary>In which no other of them makes a word: 末来 is none.</summary>
    private static readonly string[] Words = ["未来", "未央", "周末", "自己", "知己"];

    /// <summary>Characters outside the dictionary that people are named with; the others would only make 孙, 陈 and 许 doubtful.</summary>
    private const string InNames = "琤禔旻曈瑀郇顼翀銥阇诜缡翕郐鄠玹赟鋆彧逄怿忻翊昉晞晗暘焜煊玘玕珣珮珝瑨璟祐秾竑筠粲綦翛芃芠荻葳蕤虓谞轶頔飏骎";

    private static readonly Lazy<FrozenSet<char>> Suspects = new(() => Load().Where(l => l.AsSpan(2).ContainsAny(InNames)).Select(l => l[0]).Concat(Seen).ToFrozenSet());

    private static readonly Lazy<FrozenSet<char>> Given = new(() => Load().Select(l => l[0]).Concat(SeenTwice).ToFrozenSet());

    private static readonly Lazy<FrozenSet<(char, char)>> Pairs = new(() => Load().SelectMany(l => l[2..].Select(c => (l[0], c))).ToFrozenSet());

    /// <summary>Whether the recognizer was seen to give the first for the second.</summary>
    public static bool IsPair(string given, string meant) => given.Length == 1 && meant.Length == 1 && Pairs.Value.Contains((given[0], meant[0]));

    /// <summary>Whether the first is the rare one of two of which the other is given for it.</summary>
    public static bool IsRareTwin(string rare, string? everyday) =>
        rare.Length == 1 && everyday?.Length == 1 && Enumerable.Range(0, RareTwins.Length / 2).Any(i => RareTwins[2 * i] == rare[0] && RareTwins[(2 * i) + 1] == everyday[0]);

    /// <summary>Whether the first is the everyday one of two that is given for the other: 日日新 for 日曰新.</summary>
    public static bool IsEverydayTwin(string everyday, string? rare) => (everyday == FlatTwin && rare == "曰") || (rare is not null && IsRareTwin(rare, everyday));

    /// <summary>Whether score and shape together do not tell it from another.</summary>
    public static bool AreOneInPrint(char character) => OneInPrint.Contains(character, StringComparison.Ordinal);

    /// <summary>Whether no reader's word is enough for this character.</summary>
    public static bool IsNeverBelieved(char character) => SeenTwice.Contains(character, StringComparison.Ordinal);

    /// <summary>Whether a character read as this one may well be another in a person's name.</summary>
    public static bool IsSuspect(char character) => Suspects.Value.Contains(character);

    /// <summary>Whether this is given for characters that the recognizer's dictionary lacks, be they ever so rare.</summary>
    public static bool MayBeUnknown(char character) => Given.Value.Contains(character);

    /// <summary>The characters of a company's name that are easily taken for others, in order.</summary>
    public static string SuspectsOf(string name) => string.Concat(name.Where((c, i) => InCompanies.Contains(c, StringComparison.Ordinal) && !Words.Any(w => IsPartOf(name, i, w))));

    private static bool IsPartOf(string name, int at, string word) =>
        Enumerable.Range(Math.Max(0, at - word.Length + 1), Math.Min(word.Length, at + 1)).Any(from => string.CompareOrdinal(name, from, word, 0, word.Length) == 0);

    /// <summary>Each line: what is given, a bar, what it may be.</summary>
    private static IEnumerable<string> Load() => EmbeddedList.Lines("lookalikes.txt").Where(l => l.Length > 2 && l[1] == '|');
}
