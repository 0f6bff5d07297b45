using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Items;

/// <summary>The police offices that issue cards: a place that exists, and a county of it for a branch (公安局及其分局).</summary>
public static partial class PoliceOffice
{
    /// <summary>The score that the surer of two recognizers keeps where they differ is a little more.</summary>
    private const double Contested = 0.4;

    /// <summary>Characters of an office: 样例市公安局.</summary>
    private const int Shortest = 5;

    /// <summary>Below, a character is contested.</summary>
    private const double Sure = 0.9;

    /// <summary>What branches are called after besides counties.</summary>
    private static readonly string[] Zones = ["高新", "经开", "经济", "开发", "新技术", "铁路", "机场", "轨道", "港", "森林", "水上", "公交", "直属"];

    /// <summary>What any place's name ends with.</summary>
    private const string Divisions = "省市区县州盟旗";

    /// <summary>What a county's name ends with, and its branch's does not.</summary>
    private const string Kinds = "区县市旗";

    /// <summary>Whether one is called so: 样例市公安局样例分局, and 样例区 is a county of that city.</summary>
    public static bool Exists(string office)
    {
        if (Form().Match(office) is not { Success: true } match || !OfficeNames.IsPlace(match.Groups["place"].Value))
            return false;
        return !match.Groups["county"].Success || CountiesOf(match.Groups["place"].Value).Any(c => IsCalled(c, match.Groups["county"].Value));
    }

    /// <summary>大连市公安局中山分局效再次, 再次复印无效大理市公安局: the office without what a watermark left before or behind it; the same where nothing is, or none in it exists.</summary>
    public static ReadText Alone(ReadText text)
    {
        if (text.Text.Length != text.Glyphs.Count || Exists(text.Text))
            return text;
        // The longest one that exists: a county's police is not that of its city.
        var own = Enumerable.Range(0, text.Text.Length).SelectMany(from => Ends().Matches(text.Text).Select(m => (From: from, To: m.Index + m.Length)))
            // 锡林郭勒盟|锡林浩特市公安局: what stands before may be where the place lies. 公安局|环翠: what stands behind may be a branch of which the last word was lost.
            .Where(p => p.To - p.From >= Shortest && (p.From == 0 || !Divisions.Contains(text.Text[p.From - 1], StringComparison.Ordinal)) && (p.To == text.Text.Length || (text.Text[p.To - 2] == '分' && text.Text.AsSpan(p.To).IndexOfAny('局', '所') < 0)) && Exists(text.Text[p.From..p.To]))
            .OrderByDescending(p => p.To - p.From).Select(p => ((int From, int To)?)p).FirstOrDefault();
        return own is var (from, to) ? text.Part(from, to - from) : text;
    }

    [GeneratedRegex("公安局|分局")]
    private static partial Regex Ends();

    /// <summary>成都市公安局武候分局: the city has no such county, and one whose name differs in one character (武侯). Branches of zones are called after none.</summary>
    public static bool IsAlmostAnother(string office) =>
        !Exists(office) && Form().Match(office) is { Success: true } match && match.Groups["county"] is { Success: true, Value: var branch } && !Array.Exists(Zones, z => branch.StartsWith(z, StringComparison.Ordinal))
        && CountiesOf(match.Groups["place"].Value).Any(c => IsOneOff(c, branch) || (c.Length > 2 && Kinds.Contains(c[^1], StringComparison.Ordinal) && IsOneOff(c[..^1], branch)));

    private static bool IsOneOff(string county, string branch) => county.Length == branch.Length && county.Zip(branch).Count(p => p.First != p.Second) == 1;

    /// <summary>Contested characters of one that exists and, with what the other reader sees there, does not.</summary>
    public static IReadOnlySet<Glyph> Vouched(ReadText office)
    {
        var vouched = new HashSet<Glyph>(ReferenceEqualityComparer.Instance);
        if (office.Text.Length == office.Glyphs.Count && Exists(office.Text))
            vouched.UnionWith(office.Glyphs.Where((g, i) => g.Source is { Confidence: >= Contested and < Sure, Alternative: { } other } && !Exists(With(office.Text, i, other))));
        return vouched;
    }

    /// <summary>夏门市公安局: the only one that exists when a contested character is the other reader's. Null where none does, or several.</summary>
    public static string? Meant(ReadText office)
    {
        if (office.Text.Length != office.Glyphs.Count || Exists(office.Text))
            return null;
        return office.Glyphs.Select((g, i) => g.Source is { Confidence: < Sure, Alternative: { } other } ? With(office.Text, i, other) : null).OfType<string>().Where(Exists).Take(2).ToList() is [var one] ? one : null;
    }

    /// <summary>The same with the other reader's character in its place, so that what vouches for an office that exists vouches for it.</summary>
    public static ReadText Settled(ReadText office, string meant) => office.With([.. office.Glyphs.Select((g, i) => g.Text[0] == meant[i] ? g : g with
    {
        Text = meant[i].ToString(),
        Source = g.Source with { Text = meant[i].ToString(), Confidence = g.Source.AlternativeConfidence, Alternative = g.Source.Text, AlternativeConfidence = g.Source.Confidence },
    })]);

    private static string With(string text, int at, string other) => text[..at] + PlainText.Squeeze(other) + text[(at + 1)..];

    private static IEnumerable<string> CountiesOf(string place) => AdministrativeDivisions.Find(place) is not { } found ? []
        : found.CityCode is { } city ? AdministrativeDivisions.CountiesOf(city)
        : AdministrativeDivisions.All.Where(d => d.Code[..2] == found.ProvinceCode[..2] && !d.Code.EndsWith("00", StringComparison.Ordinal)).Select(d => d.Name);

    private static bool IsCalled(string county, string branch) => county == branch || (county.Length > 2 && Kinds.Contains(county[^1], StringComparison.Ordinal) && county[..^1] == branch);

    [GeneratedRegex("^(?<place>[\\u3400-\\u9FFF]{2,18}?)公安局(?:(?<county>[\\u3400-\\u9FFF]{2,10})分局)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
