using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Forms;

namespace Beian.Docs.Exporters;

/// <summary>Finds the papers that say what the form says (来源查找): a paper counts only when its value is the same.</summary>
internal sealed class ValueSources(FilingReport report)
{
    private readonly PersonPapers _papers = new(report);

    public IReadOnlyList<ValueSource> For(FormValue value)
    {
        var parts = value.Field.Pointer.Split('/');
        var member = parts[^1];
        var places = value.Field.Section switch
        {
            FormFields.SubjectSection => member switch
            {
                "name" => InCertificates(FieldNames.Name),
                "certificateNumber" => InCertificates(FieldNames.CreditCode, FieldNames.RegistrationNumber),
                "certificateAddress" => InCertificates(FieldNames.Address),
                _ => [],
            },
            FormFields.LegalRepresentativeSection when member == "name" =>
                [.. InCertificates(FieldNames.Representative), .. InCardsOf(value, member)],
            FormFields.PrincipalSection or FormFields.ServicePersonSection or FormFields.LegalRepresentativeSection => InCardsOf(value, member),
            FormFields.ServiceSection or FormFields.AppPlatformSection when member == "domains" =>
                Papers([DocumentKinds.DomainCertificate], "domain"),
            _ => [],
        };
        return [.. places.Where(p => value.Values.Any(v => WordFold.AreSame(v, p.Reading.Value))).Select(p => p.Source).Distinct()];
    }

    private IEnumerable<(FieldReading Reading, ValueSource Source)> InCertificates(params string[] fields) =>
        Papers(SubjectCertificates.Kinds, fields);

    private IEnumerable<(FieldReading Reading, ValueSource Source)> InCardsOf(FormValue value, string member)
    {
        var person = PersonAt(value.Pointer);
        return member switch
        {
            "name" => From(_papers.FrontsOf(person.Name, person.IdNumber), FieldNames.Name),
            "idNumber" => From(_papers.FrontsOf(person.Name, person.IdNumber), FieldNames.IdNumber),
            "idValidFrom" => From(_papers.BacksOf(person.Name, person.IdNumber, person.From, person.To), FieldNames.ValidFrom),
            "idValidTo" => From(_papers.BacksOf(person.Name, person.IdNumber, person.From, person.To), FieldNames.ValidTo),
            _ => [],
        };
    }

    private (string? Name, string? IdNumber, string? From, string? To) PersonAt(string pointer)
    {
        var form = report.Prefill;
        var parts = pointer.Split('/');
        if (parts[1] == "subject" && parts[2] == "legalRepresentative")
            return (form.Subject?.LegalRepresentative?.Name, form.Subject?.LegalRepresentative?.IdNumber, null, null);
        var person = parts[1] == "subject" ? form.Subject?.Principal : form.Services.ElementAtOrDefault(int.Parse(parts[2]))?.Person;
        return (person?.Name, person?.IdNumber, person?.IdValidFrom, person?.IdValidTo);
    }

    private static IEnumerable<(FieldReading Reading, ValueSource Source)> From(IEnumerable<Paper> papers, string field) =>
        papers.Where(p => p.Document.Fields.ContainsKey(field)).Select(p => Read(p, field));

    private IEnumerable<(FieldReading Reading, ValueSource Source)> Papers(IReadOnlyCollection<string> kinds, params string[] fields) =>
        from paper in Paper.AllOf(report)
        where kinds.Contains(paper.Document.Kind)
        from field in fields
        where paper.Document.Fields.ContainsKey(field)
        select Read(paper, field);

    private static (FieldReading Reading, ValueSource Source) Read(Paper paper, string field)
    {
        var reading = paper.Document.Fields[field];
        return (reading, new ValueSource(paper.File, reading.Page, paper.Document.Kind, reading.Status));
    }
}
