using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Sorting;

/// <summary>Reads off a file whose it is (读取线索).</summary>
internal static class ClueReader
{
    /// <summary>Fields that name the unit that a paper belongs to.</summary>
    private static readonly string[] UnitFields = [FieldNames.SubjectName, FieldNames.Holder];

    /// <summary>Fields that name a person, the field of their number, and how the person is called.</summary>
    private static readonly (string Name, string? Number, string Role)[] PersonFields =
    [
        (FieldNames.AuthorizedName, FieldNames.AuthorizedIdNumber, "被授权人"),
        (FieldNames.Representative, FieldNames.RepresentativeIdNumber, "法定代表人"),
        (FieldNames.PersonName, null, "负责人"),
    ];

    public static HeapItem Read(HeapFile file, int order)
    {
        if (file.Form is { } form)
            return OfForm(file, order, form);
        var documents = file.Reading.Documents.Where(d => d.Kind is not (DocumentKinds.IdCardFront or DocumentKinds.IdCardBack)).ToList();
        return new HeapItem(
            file,
            order,
            [.. documents.SelectMany(d => UnitsOf(file, d)).Where(u => !u.IsEmpty)],
            [.. documents.SelectMany(d => PeopleOf(file, d))],
            [.. documents.Select(d => d.ValueOf(FieldNames.Domain)).OfType<string>().Select(DomainOf).Distinct()]);
    }

    private static IEnumerable<UnitClue> UnitsOf(HeapFile file, DocumentReading document)
    {
        var title = TitleOf(document.Kind);
        if (SubjectKinds.CertificateKinds.Contains(document.Kind))
        {
            var number = document.Fields.GetValueOrDefault(FieldNames.CreditCode) is { Value: not null } code ? code : document.Fields.GetValueOrDefault(FieldNames.RegistrationNumber);
            var name = document.Fields.GetValueOrDefault(FieldNames.Name);
            yield return new UnitClue(
                Canonical(number), IsUnitNumber(Canonical(number)), Canonical(name), IsConfirmed(name), true, title,
                EvidenceOf(file, document, Canonical(number) is null ? FieldNames.Name : FieldNames.CreditCode));
            yield break;
        }

        // A permit names its holder as certificates name theirs.
        foreach (var field in document.Kind == DocumentKinds.PreApproval ? UnitFields.Append(FieldNames.Name) : UnitFields)
        {
            if (document.Fields.GetValueOrDefault(field) is not { } reading || Canonical(reading) is not { } name || !Parties.IsUnit(name))
                continue;
            var number = field == FieldNames.Holder ? Canonical(document.Fields.GetValueOrDefault(FieldNames.HolderCertificateNumber)) : null;
            yield return new UnitClue(number, IsUnitNumber(number), name, IsConfirmed(reading), false, title, EvidenceOf(file, document, field));
        }
    }

    private static IEnumerable<PersonClue> PeopleOf(HeapFile file, DocumentReading document)
    {
        var title = TitleOf(document.Kind);
        foreach (var (nameField, numberField, role) in PersonFields)
        {
            if (document.Fields.GetValueOrDefault(nameField) is not { } name || Canonical(name) is not { } named)
                continue;
            var number = numberField is null ? null : Canonical(document.Fields.GetValueOrDefault(numberField));
            var called = nameField == FieldNames.Representative ? document.ValueOf(FieldNames.RepresentativeTitle) ?? role : role;
            // A partnership names several, and a unit with its delegate.
            foreach (var person in Parties.PeopleIn(named))
                yield return new PersonClue(person, IsConfirmed(name), number, IsPersonNumber(number), called, title, file.Name, EvidenceOf(file, document, nameField));
        }

        // A person who files alone: the papers name them where a unit would stand.
        foreach (var field in UnitFields.Append(FieldNames.Name))
        {
            if (SubjectKinds.CertificateKinds.Contains(document.Kind) || document.Fields.GetValueOrDefault(field) is not { } reading || Canonical(reading) is not { } name || !Parties.IsPerson(name))
                continue;
            var number = Canonical(document.Fields.GetValueOrDefault(field == FieldNames.Holder ? FieldNames.HolderCertificateNumber : FieldNames.IdNumber));
            yield return new PersonClue(name, IsConfirmed(reading), number, IsPersonNumber(number), Parties.OwnerRole, title, file.Name, EvidenceOf(file, document, field));
        }
    }

    private static HeapItem OfForm(HeapFile file, int order, FilingForm form)
    {
        var (subject, number) = (form.Subject, Canonical(form.Subject?.CertificateNumber));
        var isIndividual = SubjectKinds.IsIndividual(subject);
        UnitClue[] units = isIndividual ? [] : [new(number, IsUnitNumber(number), Canonical(subject?.Name), true, true, "备案表", null)];
        PersonClue Person(string? name, string? id, string role) => new(Canonical(name), true, Canonical(id), IsPersonNumber(Canonical(id)), role, "备案表", file.Name, null);
        List<PersonClue> people =
        [
            .. isIndividual ? [Person(subject?.Name, subject?.CertificateNumber, Parties.OwnerRole)] : Array.Empty<PersonClue>(),
            .. subject?.Principal is { } principal ? [Person(principal.Name, principal.IdNumber, "主体负责人")] : Array.Empty<PersonClue>(),
            .. subject?.LegalRepresentative is { } legal ? [Person(legal.Name, legal.IdNumber, "法定代表人")] : Array.Empty<PersonClue>(),
            .. form.Services.Select(s => s.Person).OfType<ResponsiblePerson>().Select(p => Person(p.Name, p.IdNumber, "服务负责人")),
        ];
        var domains = form.Services.SelectMany(s => s.Domains.Concat(s.App?.Platforms.SelectMany(p => p.Domains) ?? []));
        return new HeapItem(
            file, order, [.. units.Where(u => !u.IsEmpty)], [.. people.Where(p => p.Name is not null || p.Number is not null)], [.. domains.Select(DomainOf).Distinct()]);
    }

    public static string TitleOf(string kind) => DocumentKinds.ChineseNames.GetValueOrDefault(kind, "材料");

    public static string? Canonical(FieldReading? reading) => reading is null || reading.Status == FieldStatus.Missing ? null : Canonical(reading.Value);

    public static bool IsConfirmed(FieldReading? reading) => reading?.Status == FieldStatus.Confirmed;

    public static bool IsPersonNumber(string? number) => number is not null && ResidentIdNumber.HasValidCheck(number);

    private static string? Canonical(string? text) => string.IsNullOrWhiteSpace(text) ? null : CanonicalText.Of(text);

    private static bool IsUnitNumber(string? number) => number is not null && ((UnifiedSocialCreditCode.HasValidCheck(number) && !IsPersonNumber(number)) || RegistrationNumber.HasValidCheck(number));

    private static string DomainOf(string domain) => CanonicalText.Of(domain).ToLowerInvariant();

    private static Evidence EvidenceOf(HeapFile file, DocumentReading document, string field) => new()
    {
        File = file.Name,
        Page = document.Page,
        Kind = document.Kind,
        DocumentField = document.Fields.ContainsKey(field) ? field : null,
        Box = document.Fields.GetValueOrDefault(field)?.Box,
    };
}
