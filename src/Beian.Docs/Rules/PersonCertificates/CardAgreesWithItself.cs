using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>The ID number says the printed birth date and sex (号码与出生日期、性别一致).</summary>
public sealed class CardAgreesWithItself : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-042", Severity.Blocking, "公民身份号码与证上的出生日期或性别不符", "GB 11643-1999");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var holder in CardHolder.Of(facts))
        {
            var front = holder.Card.Front;
            // A number that does not hold together tells nothing of birth or sex.
            if (front.ValueOf(FieldNames.IdNumber) is not { } number || !ResidentIdNumber.HasValidCheck(number))
                continue;
            if (ResidentIdNumber.BirthDateOf(number) is { } born && front.DateOf(FieldNames.BirthDate) is { } printed && born != printed)
                yield return Finding(holder, FieldNames.BirthDate, $"出生日期{ChineseDate.Format(printed)}与公民身份号码中的{ChineseDate.Format(born)}不符");
            if (ResidentIdNumber.SexOf(number) is { } sex && front.ValueOf(FieldNames.Sex) is "男" or "女" && front.ValueOf(FieldNames.Sex) != sex)
                yield return Finding(holder, FieldNames.Sex, $"性别“{front.ValueOf(FieldNames.Sex)}”与公民身份号码（第17位表示{sex}性）不符");
        }
    }

    private Finding Finding(CardHolder holder, string field, string statement)
    {
        var isCertain = holder.Card.Front.IsConfirmed(FieldNames.IdNumber, field);
        return Descriptor.Finding(
            holder.PointerTo("idNumber"),
            $"{holder.Title}身份证上的{statement}。{(isCertain ? "请核对证件真伪。" : "其中有识别存疑的内容，可能是识别有误，请对照扫描件核对。")}",
            isCertain ? null : Severity.Warning,
            holder.Card.Front.EvidenceOf(field, FieldNames.IdNumber));
    }
}
