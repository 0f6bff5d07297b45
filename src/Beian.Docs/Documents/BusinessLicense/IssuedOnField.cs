using System.Text.RegularExpressions;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>When the licence was issued (发照日期): beside its label, or the lowest date of the sheet, often under the seal.</summary>
public static partial class IssuedOnField
{
    /// <summary>Adds the field where there is a date.</summary>
    public static void Add(Dictionary<string, FieldReading> fields, BusinessLicenseValues values, PageView page)
    {
        Find(fields, values, page);
        if (values.HasSeveralDatesOfIssue && fields.GetValueOrDefault(FieldNames.IssuedOn) is { Status: FieldStatus.Confirmed } one)
            fields[FieldNames.IssuedOn] = one with { Status = FieldStatus.Doubtful, Confidence = Math.Min(one.Confidence, 0.5), Evidence = [.. one.Evidence, "severalDates"] };
    }

    private static void Find(Dictionary<string, FieldReading> fields, BusinessLicenseValues values, PageView page)
    {
        if (values.Text(FieldNames.IssuedOn) is { IsEmpty: false } labeled && LicenseDates.First(labeled.Text) is { } printed)
        {
            fields[FieldNames.IssuedOn] = Fields.Of(ChineseDate.Format(printed), labeled, page.Number, DateJudgement.Of(labeled, page, isUnderSeal: true));
            return;
        }

        var used = new[] { FieldNames.EstablishedOn, BusinessLicenseLabels.Term, FieldNames.Scope, FieldNames.Address }
            .Select(values.Text).OfType<ReadText>().SelectMany(t => t.Glyphs).ToHashSet();
        var notes = values.Runs.Where(r => OfANote().IsMatch(r.Text)).ToList();
        var free = values.Runs.Where(r => !r.Glyphs.Any(used.Contains) && !notes.Exists(n => Math.Abs(n.Row - r.Row) < r.Em && n.Left <= r.Left)).ToList();
        var below = values.Labels.Where(l => l.Field is FieldNames.Name or FieldNames.Type).Select(l => l.Row).DefaultIfEmpty(double.MinValue).Max();
        var issued = LicenseDates.Issued(free, below, values.Registrar);
        if (issued is { } early && fields.GetValueOrDefault(FieldNames.EstablishedOn) is { Status: FieldStatus.Confirmed, Value: { } established }
            && string.CompareOrdinal(ChineseDate.Format(early.Date), established) < 0)
        {
            // Before the company was founded nothing was issued to it: another document's date.
            issued = null;
        }

        if (issued is { } whole && LicenseDates.IsWhole(whole.Text.Text) && DateSpacing.IsTight(whole.Text))
            fields[FieldNames.IssuedOn] = Fields.Of(ChineseDate.Format(whole.Date), whole.Text, page.Number, DateJudgement.Of(whole.Text, page, isUnderSeal: true));
        else if (IssueDate.LookAgain(values.Registrar, free, page) is { } seen)
            fields[FieldNames.IssuedOn] = seen;
        else if (issued is { } part)
            fields[FieldNames.IssuedOn] = Fields.Of(ChineseDate.Format(part.Date), part.Text, page.Number, Judgement.Doubtful(0.4, "incomplete"));
    }

    /// <summary>提交日期:2024年7月2日: what somebody wrote beside the copy.</summary>
    [GeneratedRegex("(?:提交|打印|复印|使用|填表|填写|申请|备案|签收|盖章|查询|截图|核验|制表|整理)(?:日期|时间)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfANote();
}
