using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Exporters;

/// <summary>Finds the papers that say what the form says (来源查找): a paper counts only when its value is the same.</summary>
internal sealed class ValueSources(FilingReport report)
{
    private readonly FilingFacts _facts = ReportFacts.Of(report);

    public IReadOnlyList<ValueSource> For(FormValue value)
    {
        var pointer = value.Pointer;
        var member = pointer[(pointer.LastIndexOf('/') + 1)..];
        IEnumerable<(DocumentField? Field, bool IsSure)> fields = value.Field.Section switch
        {
            FormFields.SubjectSection => InCertificates(member),
            FormFields.PrincipalSection or FormFields.ServicePersonSection => OnCard(pointer, member),
            FormFields.LegalRepresentativeSection => [.. InCertificates("representative").Where(_ => member == "name"), .. OnCard(pointer, member)],
            FormFields.ServiceSection or FormFields.AppPlatformSection when member == "domains" =>
                _facts.OfKind(DocumentKinds.DomainCertificate).Select(d => (d.Field("domain"), true)),
            _ => [],
        };
        return [.. fields
            .Where(f => f.Field?.Value is { } said && value.Values.Any(v => WordFold.AreSame(v, said)))
            .Select(f => SourceOf(f.Field!, f.IsSure))
            .Distinct()];
    }

    private IEnumerable<(DocumentField? Field, bool IsSure)> InCertificates(string member)
    {
        string[] names = member switch
        {
            "name" => [FieldNames.Name],
            "certificateNumber" => [FieldNames.CreditCode, FieldNames.RegistrationNumber],
            "certificateAddress" => [FieldNames.Address],
            "representative" => [FieldNames.Representative],
            _ => [],
        };
        return
            from document in _facts.Documents
            where SubjectKinds.CertificateKinds.Contains(document.Reading.Kind)
            from name in names
            select (document.Field(name), true);
    }

    private IEnumerable<(DocumentField? Field, bool IsSure)> OnCard(string pointer, string member)
    {
        var person = _facts.People.FirstOrDefault(p => p.Pointer == pointer[..pointer.LastIndexOf('/')]);
        if (person?.Card is not { } card)
            return [];
        // A side that may be another's vouches for nothing.
        return member switch
        {
            "name" => card.Front.Documents.Select(d => (d.Field(FieldNames.Name), person.IsCardSure)),
            "idNumber" => card.Front.Documents.Select(d => (d.Field(FieldNames.IdNumber), person.IsCardSure)),
            "idValidFrom" => OnBack(FieldNames.ValidFrom),
            "idValidTo" => OnBack(FieldNames.ValidTo),
            _ => [],
        };

        IEnumerable<(DocumentField?, bool)> OnBack(string name) =>
            (card.Back?.Documents ?? []).Select(d => (d.Field(name), person.IsCardSure && card.IsPairCertain));
    }

    private static ValueSource SourceOf(DocumentField field, bool isSure) => new(
        field.Document.File.File,
        field.Reading.Page,
        field.Document.Reading.Kind,
        field.IsConfirmed && isSure ? FieldStatus.Confirmed : FieldStatus.Doubtful);
}
