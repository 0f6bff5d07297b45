using System.Text.RegularExpressions;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>Items that tell themselves where their label was not found: a company's name, its type, its address and its term (名称、类型、住所、营业期限).</summary>
public static partial class UnlabeledItems
{
    /// <summary>By field; only where exactly one run can be the item.</summary>
    /// <param name="runs">The body of the sheet.</param>
    /// <param name="claimed">What belongs to a label already.</param>
    /// <param name="labels">All that were found: the two items stand above most of them.</param>
    public static IReadOnlyDictionary<string, ReadText> Find(IReadOnlyList<TextRun> runs, IReadOnlySet<Glyph> claimed, IReadOnlyList<LabelHit> labels)
    {
        var found = new Dictionary<string, ReadText>();
        if (labels.Count < 3)
            return found;
        var lowest = labels.Select(l => l.Row).Order().ElementAt(labels.Count / 2);
        if (!labels.Any(l => l.Field == FieldNames.Address) && Address([.. runs.Where(r => !r.Glyphs.Any(claimed.Contains))]) is { } address)
            found[FieldNames.Address] = address;
        var terms = labels.Any(l => l.Field == BusinessLicenseLabels.Term) ? [] : runs.Where(r => Term().IsMatch(r.Text) && !r.Glyphs.Any(claimed.Contains)).ToList();
        if (terms.Count == 1)
            found[BusinessLicenseLabels.Term] = ReadText.From(terms);
        var free = Joined([.. runs.Where(r => r.Row < lowest + (3 * r.Em) && !r.Glyphs.Any(claimed.Contains))]);
        var types = free.Where(r => ItemCleaner.HasForm(FieldNames.Type, r.Text)).ToList();
        if (types.Count == 1)
            found[FieldNames.Type] = ReadText.From(types);
        var names = free.Except(types).Where(r => Name().IsMatch(r.Text)).ToList();
        if (names.Count == 1)
            found[FieldNames.Name] = ReadText.From(names);
        return found;
    }

    /// <summary>The only run that begins with a place and goes on as an address does, and the lines below it.</summary>
    private static ReadText? Address(IReadOnlyList<TextRun> runs)
    {
        var first = runs.Where(r => Place().IsMatch(r.Text) && AdministrativeDivisions.Find(r.Text) is not null).ToList();
        if (first.Count != 1)
            return null;
        List<TextRun> lines = [first[0]];
        foreach (var run in runs.OrderBy(r => r.Row))
        {
            if (Math.Abs(run.Left - first[0].Left) < 1.2 * run.Em && run.Row - lines[^1].Row is var drop && drop > 0.5 * run.Em && drop < 1.8 * run.Em)
                lines.Add(run);
        }

        return ReadText.From(lines);
    }

    /// <summary>A line parted at the wide marks of its brackets is one item.</summary>
    private static List<TextRun> Joined(IReadOnlyList<TextRun> runs)
    {
        var joined = new List<TextRun>();
        foreach (var run in runs.OrderBy(r => r.Row).ThenBy(r => r.Left))
        {
            var at = joined.FindIndex(j => j.Glyphs[0].Line == run.Glyphs[0].Line && run.Left > j.Right && run.Left - j.Right < 1.6 * run.Em && IsBracket(j.Glyphs[^1], run.Glyphs[0]));
            if (at < 0)
                joined.Add(run);
            else
                joined[at] = new TextRun([.. joined[at].Glyphs, .. run.Glyphs]);
        }

        return joined;
    }

    private static bool IsBracket(Glyph last, Glyph next) => last.Text is "、" or "," or ")" or "(" || next.Text is "(" or ")";

    [GeneratedRegex("^自?[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日至(?:[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|长期|永久)$")]
    private static partial Regex Term();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2,9}[省市区县旗州盟].*[路街道巷村镇乡号楼室]")]
    private static partial Regex Place();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}()·A-Za-z0-9]{5,40}(?:公司|企业|中心|[店厂部行社铺馆院所]|\((?:有限|普通)合伙\)|合作社)$")]
    private static partial Regex Name();
}
