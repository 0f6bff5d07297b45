using System.Text.RegularExpressions;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents.Papers;

/// <summary>Whether a paper is sealed, and whose name the seal bears (印章).</summary>
public static class SealFields
{
    /// <summary>Share of a red ring above which it is a seal for certain.</summary>
    private const double Sure = 0.78;

    /// <summary>Score below which a character on an arc may be another: it stands on its side and is bent.</summary>
    private const double SureOfArc = 0.9;

    /// <summary>Looks that must agree where nothing else proves the name, and the score of each character.</summary>
    private const int Looks = 3;

    private const double PlainArc = 0.99;

    /// <summary>Words along an arc that make it a seal's.</summary>
    private const int Legible = 3;

    /// <summary>Where a seal is sought outside the text, in ems: a seal is 42 mm across, a line of text some 4 mm high.</summary>
    private const double BelowReach = 18, BesideReach = 4, SideReach = 24, Overlap = 6, Least = 5, Margin = 8;

    /// <summary>Share of the print's contrast that a line of print has.</summary>
    private const double PrintShare = 0.75;

    /// <summary>Words of the evidence: a ring in red, and one of a copy in black and white.</summary>
    private const string Red = "redRing", WithoutColor = "ring";

    /// <summary>Evidence of a text that is plainly another unit's name.</summary>
    public const string AnothersName = "anothersName";

    /// <summary>Evidence that a paper without a seal, or a signature, asks for none in so many words.</summary>
    public const string NotAsked = "notAsked";

    private static readonly Regex Asks = LoosePattern.Of("公章|盖章|印章|鲜章|签章|加盖");

    /// <summary>Whether the ink of a seal can be told from print by its color.</summary>
    public static bool IsRed(FieldReading seal) => seal.Evidence.Contains(Red);

    /// <summary>Adds <c>seal</c> and <c>sealText</c> where the paper asks for a seal or has one.</summary>
    /// <param name="fields">Added to.</param>
    /// <param name="text">Of the paper.</param>
    /// <param name="found">Where the paper lies.</param>
    /// <param name="page">The page.</param>
    /// <param name="isExpected">A unit's paper needs one, whether it says so or not.</param>
    public static void Add(Dictionary<string, FieldReading> fields, RunningText text, FoundDocument found, PageView page, bool isExpected)
    {
        var em = PaperTitle.UsualEm(found.Sheet);
        var (search, isCertain) = Search([found.Region, Below(found, em, page), Beside(found, em, page)], em, page);
        // A ring without color that an edge of these places cuts. Where none is found what left it open is still there.
        if (search.Seals.Count == 0 && !isCertain)
            search = Search([Around(found.Region, em, page)], em, page).Found;
        if (search.Seals.FirstOrDefault() is not { } seal)
        {
            // A paper that speaks of none is a person's: only what is certain is said of it.
            var isAsked = isExpected || Asks.IsMatch(text.Text);
            var why = search.HasColors ? "noRedRing" : isCertain ? "noRing" : "noColors";
            if (isAsked || isCertain)
                fields[FieldNames.Seal] = Of(FieldNames.Absent, isCertain, 0.97, null, page) with { Evidence = isAsked ? [why] : [why, NotAsked] };
            return;
        }

        var words = ReadText(seal, fields.GetValueOrDefault(FieldNames.SubjectName), page);
        // Where the unit's name stands along it there is a seal, however much of its ring is left. Beyond the text the grain of a desk or a cloth may run in a ring; a seal's words tell it from these.
        var isPlain = words.Status == FieldStatus.Confirmed || (seal.IsRed ? seal.Coverage >= Sure && (IsOn(found.Region, seal.Center) || words.Value?.Count(PlainText.IsIdeograph) >= Legible) : !search.HasColors);
        fields[FieldNames.Seal] = Of(FieldNames.Present, isPlain, seal.Coverage, seal, page) with { Evidence = [seal.IsRed ? Red : isPlain ? WithoutColor : "noColors"] };
        fields[FieldNames.SealText] = words;
    }

    /// <summary>Place by place, until one has a seal; and whether there is certainly none where none was found.</summary>
    private static (SealSearch Found, bool IsCertain) Search(IEnumerable<Quad?> places, double em, PageView page)
    {
        var isCertain = true;
        SealSearch search = new([], HasColors: true);
        foreach (var place in places.OfType<Quad>())
        {
            search = page.Probe.FindSeals(place, em);
            isCertain &= search.IsCertain;
            if (search.Seals.Count > 0)
                break;
            // A copy in black and white that was photographed.
            if (search.Colorless.Count > 0)
                return (search with { Seals = search.Colorless }, isCertain);
        }

        return (search, isCertain);
    }

    private static bool IsOn(Quad region, PagePoint point) => point.X > region.Left && point.X < region.Right && point.Y > region.Top && point.Y < region.Bottom;

    private static Quad Around(Quad region, double em, PageView page) => Quad.FromBox(
        Math.Max(0, region.Left - (Margin * em)), Math.Max(0, region.Top - (Margin * em)), Math.Min(page.Text.Image.Width, region.Right + (Margin * em)), Math.Min(page.Text.Image.Height, region.Bottom + (Margin * em)));

    /// <summary>The blank paper below the last line, where many seals are set; null where another paper's text follows at once.</summary>
    private static Quad? Below(FoundDocument found, double em, PageView page)
    {
        var region = found.Region;
        double left = region.Left - (BesideReach * em), right = region.Right + (BesideReach * em), top = region.Bottom - (Overlap * em);
        var contrasts = found.Sheet.Lines.Select(l => l[0].Line.Contrast).Order().ToList();
        // What is paler than the print is the arc of the very seal.
        var next = page.Text.Lines.Where(l => l.Contrast > PrintShare * contrasts[contrasts.Count / 2]).Select(l => l.Quad).Where(q => q.Center.Y > region.Bottom && q.Right > left && q.Left < right).Select(q => q.Top).DefaultIfEmpty(double.MaxValue).Min();
        var bottom = Math.Min(Math.Min(next, region.Bottom + (BelowReach * em)), page.Text.Image.Height);
        return bottom - region.Bottom < Least * em ? null : Quad.FromBox(Math.Max(0, left), Math.Max(0, top), Math.Min(page.Text.Image.Width, right), bottom);
    }

    /// <summary>The paper beside the text and below it, up to what another paper prints there: a short text at the left, the seal far right of it.</summary>
    private static Quad? Beside(FoundDocument found, double em, PageView page)
    {
        var region = found.Region;
        var own = found.Sheet.Lines.Select(l => l[0].Line).ToHashSet();
        var contrasts = own.Select(l => l.Contrast).Order().ToList();
        var others = page.Text.Lines.Where(l => !own.Contains(l) && l.Contrast > PrintShare * contrasts[contrasts.Count / 2] && l.Quad.Bottom > region.Top).Select(l => l.Quad).ToList();
        var left = others.Where(q => q.Right < region.Left).Select(q => q.Right).DefaultIfEmpty(0).Max();
        var right = others.Where(q => q.Left > region.Right).Select(q => q.Left).DefaultIfEmpty(page.Text.Image.Width).Min();
        var bottom = others.Where(q => q.Top > region.Bottom).Select(q => q.Top).DefaultIfEmpty(page.Text.Image.Height).Min();
        (left, right, bottom) = (Math.Max(left, region.Left - (SideReach * em)), Math.Min(right, region.Right + (SideReach * em)), Math.Min(bottom, region.Bottom + (BelowReach * em)));
        return region.Left - left < Least * em && right - region.Right < Least * em ? null : Quad.FromBox(left, Math.Max(0, region.Top), right, bottom);
    }

    /// <summary>The arc: only the name that the paper itself prints proves it; what differs may be a misreading and is doubtful.</summary>
    private static FieldReading ReadText(SealMark seal, FieldReading? name, PageView page)
    {
        var expected = name?.Value;
        var lines = new List<(string Text, double Score, IReadOnlyList<int>? Unsure)>();
        foreach (var looks in page.Probe.ReadArc(seal))
        {
            lines.AddRange(looks.Select(l => (Text: PlainText.Squeeze(l.Text), l.Confidence, UnsureOf(l))).Where(l => l.Text.Length >= 2));
            if (expected is not null && lines.Exists(l => l.Text == expected))
                // One reader sees both, and errs alike: 淞 for 凇.
                return Of(expected, !Lookalikes.HasUnlearntTwin(expected) && !name!.Evidence.Contains("characterShapeDiffers"), 0.995, seal, page) with { Evidence = ["agreesWithName"] };
            if (expected is null && IsPlain(looks))
                return Of(lines[^1].Text, true, 0.98, seal, page) with { Evidence = ["severalLooks"] };
        }

        if (lines.Count == 0)
            return Of(null, false, 0, seal, page) with { Status = FieldStatus.Missing, Evidence = ["unreadableArc"] };
        if (expected is not null && NameInSeal.Is(expected, seal, page.Probe))
            // Of a name that is doubtful itself a look-alike weighs as much: 金闾 for 金阊.
            return Of(expected, name!.Status == FieldStatus.Confirmed, 0.98, seal, page) with { Evidence = ["agreesWithName", "weighed"] };
        if (expected is not null && NameInSeal.Other(expected, lines.Select(l => l.Text), seal, page.Probe) is { } other)
            return Of(other, false, 0.9, seal, page) with { Evidence = [AnothersName, "weighed"] };
        // Words below the star may be bent into the end of the line; what follows the name may also be a branch's, so a person looks.
        if (expected is not null && lines.FirstOrDefault(l => l.Text.StartsWith(expected, StringComparison.Ordinal)) is { Text: not null } longer)
            return Of(expected, false, 0.9, seal, page) with { Raw = longer.Text, Evidence = ["beginsWithName"] };
        var best = lines.MaxBy(l => expected is null ? l.Score : Likeness(l.Text, expected));
        var like = expected is null ? 0 : Likeness(best.Text, expected);
        return Of(best.Text, false, Math.Min(0.9, best.Score), seal, page) with { Unsure = best.Unsure, Evidence = [expected is null ? "noNameToCompare" : like >= 0.6 ? "resemblesName" : "differsFromName"] };
    }

    /// <summary>Nothing on the paper to compare it with: every look sees the same whole name, and each character of it well.</summary>
    private static bool IsPlain(IReadOnlyList<TextLine> looks) =>
        looks.Count >= Looks && PlainText.Squeeze(looks[0].Text) is var name && looks.All(l => PlainText.Squeeze(l.Text) == name && l.Chars.All(c => c.Confidence >= PlainArc)) && OrganizationNames.LooksWhole(name) && Lookalikes.SuspectsOf(name).Length == 0;

    /// <summary>Null where the text is not the line's characters one by one, or none is unsure.</summary>
    private static IReadOnlyList<int>? UnsureOf(TextLine line) =>
        PlainText.Squeeze(line.Text).Length == line.Chars.Count && Enumerable.Range(0, line.Chars.Count).Where(i => line.Chars[i].Confidence < SureOfArc).ToList() is { Count: > 0 } unsure ? unsure : null;

    private static FieldReading Of(string? value, bool isSure, double confidence, SealMark? seal, PageView page) => new()
    {
        Value = value,
        Status = isSure ? FieldStatus.Confirmed : FieldStatus.Doubtful,
        Confidence = Math.Round(isSure ? Math.Max(confidence, 0.97) : Math.Min(confidence, 0.9), 4),
        Page = page.Number,
        Box = seal?.Box,
        Raw = value,
    };

    /// <summary>Share of characters in common and in order, 0 to 1.</summary>
    internal static double Likeness(string a, string b)
    {
        var row = new int[b.Length + 1];
        foreach (var c in a)
        {
            var corner = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = c == b[j - 1] ? corner + 1 : Math.Max(above, row[j - 1]);
                corner = above;
            }
        }

        return 2.0 * row[b.Length] / (a.Length + b.Length);
    }
}
