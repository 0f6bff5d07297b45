using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.FormAgainstDocuments;

namespace Beian.Docs.Rules.SignedPapers;

/// <summary>An authorization letter names the person in charge, the unit and its legal representative as they are (授权书内容一致).</summary>
public sealed class LetterMatchesPeople : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-126", Severity.Blocking, "授权书上的人员、单位或日期与备案信息不一致", "腾讯云备案材料模板（2022）") { Scope = RuleScope.Organizations };

    public IEnumerable<Finding> Check(FilingFacts facts) => facts.OfKind(DocumentKinds.AuthorizationLetter).SelectMany(letter => (IEnumerable<Finding>)
    [
        .. OfAuthorized(facts, letter),
        .. Compare(letter, FieldNames.SubjectName, "/subject/name", "主办单位名称", facts.Form.Subject?.Name),
        .. Compare(letter, FieldNames.Representative, "/subject/legalRepresentative/name", "法定代表人姓名", facts.Form.Subject?.LegalRepresentative?.Name),
        .. Compare(letter, FieldNames.RepresentativeIdNumber, "/subject/legalRepresentative/idNumber", "法定代表人证件号码", facts.Form.Subject?.LegalRepresentative?.IdNumber, isNumber: true),
        .. PaperNumbers.OfSubject(Descriptor, facts, letter),
        .. OfDay(facts, letter),
    ]);

    private IEnumerable<Finding> OfAuthorized(FilingFacts facts, DocumentFacts letter)
    {
        var (name, number) = (letter.Field(FieldNames.AuthorizedName), letter.Field(FieldNames.AuthorizedIdNumber));
        var people = facts.People.Where(p => p.Role != PersonRole.LegalRepresentative && p.IsNamed).ToList();
        if (people.Count == 0 || (name?.Value is null && number?.Value is null))
            return [];
        var meant = people.FirstOrDefault(p => Same(p.IdNumber, number?.Value) && Same(p.Name, name?.Value)) ?? people.FirstOrDefault(p => Same(p.IdNumber, number?.Value))
            ?? people.FirstOrDefault(p => Same(p.Name, name?.Value)) ?? people.FirstOrDefault(p => name?.Value is { } n && p.Name is { } m && PersonNames.AreNear(CanonicalText.Of(n), CanonicalText.Of(m)));
        if (meant is not null)
            return [
                .. Compare(letter, FieldNames.AuthorizedName, $"{meant.Pointer}/name", $"{meant.Title}姓名", meant.Name),
                .. Compare(letter, FieldNames.AuthorizedIdNumber, $"{meant.Pointer}/idNumber", $"{meant.Title}证件号码", meant.IdNumber, isNumber: true),
            ];
        if (name is not { Value: { } stranger })
            return [];
        // Whom the form does not name yet the letter may well mean.
        var mayBeMeant = facts.Form.Services.Count == 0 || facts.People.Any(p => p.Role != PersonRole.LegalRepresentative && !p.IsNamed);
        var finding = OfStranger(people[^1], name, stranger);
        return [mayBeMeant ? finding with { Severity = Severity.Info } : finding];
    }

    private Finding OfStranger(PersonFacts person, DocumentField name, string stranger) => Descriptor.Finding(
        $"{person.Pointer}/name",
        name.IsConfirmed
            ? $"授权书授权的是“{stranger}”，备案表上没有这个人（{person.Title}是“{person.AnyName}”）。请重新出具授权书，或更正备案表。"
            : $"从授权书上识别到的被授权人“{stranger}”与备案表的{person.Title}“{person.AnyName}”不同。这一项识别存疑，请对照授权书核对。",
        name.IsConfirmed ? null : Misreading.Explains(person.AnyName ?? "", name) ? Severity.Info : Severity.Warning,
        name.Evidence) with
    {
        FormValue = person.Name,
        DocumentValue = stranger,
    };

    private IEnumerable<Finding> Compare(DocumentFacts letter, string field, string pointer, string title, string? value, bool isNumber = false) =>
        letter.Field(field) is { Value: not null }
            ? new MemberCheck(Descriptor, new FormMember(pointer, title, value), new DocumentGroup([letter]), field) { IsCode = isNumber, IsSecret = isNumber, IsOnPaper = true }.Findings()
                .Select(f => isNumber && HasLostDigits(letter.Field(field)!, value) ? f with { Severity = Severity.Info } : f)
            : [];

    /// <summary>A doubtful number that lacks digits proves nothing against a whole one.</summary>
    private static bool HasLostDigits(DocumentField field, string? value) => !field.IsConfirmed && value?.Length == 18 && field.Value!.Length is > 12 and < 18;

    private IEnumerable<Finding> OfDay(FilingFacts facts, DocumentFacts letter)
    {
        if (Papers.DayOf(letter, FieldNames.SignedOn) is not { } day || day <= facts.AsOf || letter.Field(FieldNames.SignedOn) is not { } field)
            yield break;
        yield return Descriptor.Finding(
            Papers.PointerOf(letter),
            $"授权书的签署日期“{field.Value}”还没有到。{(field.IsConfirmed ? "签署日期不能晚于提交日期，请重新出具。" : "这一日期识别存疑，请对照授权书核对。")}",
            Papers.SeverityOf(field, day, facts.AsOf),
            field.Evidence) with
        {
            DocumentValue = field.Value,
        };
    }

    private static bool Same(string? form, string? paper) => !string.IsNullOrWhiteSpace(form) && !string.IsNullOrWhiteSpace(paper) && CanonicalText.Of(form) == CanonicalText.Of(paper);
}
