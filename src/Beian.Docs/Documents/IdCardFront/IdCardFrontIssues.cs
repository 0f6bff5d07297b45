using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>What the card says against itself.</summary>
public static class IdCardFrontIssues
{
    public static IReadOnlyList<DocumentIssue> Of(IReadOnlyDictionary<string, FieldReading> fields)
    {
        var issues = new List<DocumentIssue>();
        var number = fields[FieldNames.IdNumber];
        if (number is { Value: { } value, Status: FieldStatus.Confirmed } && !ResidentIdNumber.Check(value).IsValid)
            issues.Add(new("idNumber.checkDigit", Severity.Warning, FieldNames.IdNumber, "身份证号码的校验位不对,请核对原件。"));
        if (number.Evidence.Contains("repaired"))
            issues.Add(new("idNumber.repaired", Severity.Warning, FieldNames.IdNumber, "身份证号码有一位看不清,系统按校验位推断,请核对原件。"));
        if (fields[FieldNames.BirthDate].Evidence.Contains("differsFromNumber"))
            issues.Add(new("birthDate.differs", Severity.Warning, FieldNames.BirthDate, "出生日期与身份证号码不一致,请核对原件。"));
        if (fields[FieldNames.Sex].Evidence.Contains("differsFromNumber"))
            issues.Add(new("sex.differs", Severity.Warning, FieldNames.Sex, "性别与身份证号码不一致,请核对原件。"));
        return issues;
    }
}
