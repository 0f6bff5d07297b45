using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SignedPapers;

/// <summary>Papers were signed lately, and not after the day they are handed in (签署日期).</summary>
public sealed class PaperIsFresh : IRule
{
    private const int Months = 3;
    private const int MonthsOfWeChat = 1;

    public RuleDescriptor Descriptor { get; } = new("R-128", Severity.Blocking, "签署日期过早，或晚于提交日期", "腾讯云（2022）：3个月内；微信小程序备案材料说明：1个月内");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var paper in Papers.Of(facts))
        {
            if (Papers.DayOf(paper, FieldNames.SignedOn) is not { } day || paper.Field(FieldNames.SignedOn) is not { } field)
                continue;
            var isLetter = paper.Reading.Kind == DocumentKinds.AuthorizationLetter;
            var isProvinces = isLetter && facts.Province.Materials.LetterMonths > 0;
            var months = isProvinces ? facts.Province.Materials.LetterMonths : facts.Form.Platform == FilingPlatform.WeChat ? MonthsOfWeChat : Months;
            // A letter of tomorrow is for the rule on letters to say.
            if (day > facts.AsOf && !isLetter)
                yield return Finding(facts, paper, field, day, "还没有到，签署日期不能晚于提交日期。");
            else if (day.AddMonths(months) < facts.AsOf && isProvinces)
                yield return Finding(facts, paper, field, day, $"距今已超过{months}个月，{facts.Province.Name}管局要求{months}个月以内的。").OfProvince(facts.Province, facts.Province.Materials.LetterMonths);
            else if (day.AddMonths(months) < facts.AsOf)
                yield return Finding(facts, paper, field, day, $"距今已超过{months}个月。");
            else if (day.AddMonths(months) < facts.Submission.Day)
                yield return Finding(facts, paper, field, day, $"到预计提交日{ChineseDate.Format(facts.Submission.Day)}就超过{months}个月了。") with { Severity = Severity.Warning };
        }
    }

    private Finding Finding(FilingFacts facts, DocumentFacts paper, DocumentField field, DateOnly day, string statement) => Descriptor.Finding(
        Papers.PointerOf(paper),
        $"{Papers.TitleOf(paper)}的签署日期“{field.Value}”{statement}{(field.IsConfirmed ? "请客户重新签署。" : "这一日期识别存疑，请对照原件核对。")}",
        Papers.SeverityOf(field, day, facts.AsOf),
        field.Evidence) with
    {
        DocumentValue = field.Value,
    };
}
