using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.History;
using Beian.Docs.Filings.Provinces;
using Beian.Docs.Reading;
using Beian.Docs.Rules.Completeness;

namespace Beian.Docs.Rules.Facts;

/// <summary>What rules look at: the form, and the documents put in order (备案事实).</summary>
public sealed class FilingFacts
{
    private readonly Lazy<IReadOnlyList<RequiredMaterial>> _missing;

    private FilingFacts(FilingInput input, IReadOnlyList<DocumentFacts> documents)
    {
        Form = input.Form;
        Files = input.Files;
        AsOf = input.AsOf;
        Submission = Submission.Of(input);
        Documents = documents;
        IsIndividual = SubjectKinds.IsIndividual(input.Form.Subject);
        Certificates = CertificateGroups.Of(documents, input.Form.Subject);
        Representative = Representative.Of(Certificate?.Field(FieldNames.Representative));
        (People, Cards, StrayBacks) = PeopleAndCards.Of(input.Form, documents, Representative?.People ?? []);
        History = input.History;
        ProvinceProblems = input.Provinces.Problems;
        Province = input.Provinces.Find(input.Form.Province)
            ?? input.Provinces.OfAddress(input.Form.Subject?.CertificateAddress)
            ?? input.Provinces.OfAddress(Certificate?.ValueOf(FieldNames.Address))
            ?? ProvinceProfile.Unknown;
        _missing = new(() => [.. MaterialCheck.Missing(this)]);
    }

    public FilingForm Form { get; }

    public IReadOnlyList<FileReading> Files { get; }

    /// <summary>The day that expiry is judged by.</summary>
    public DateOnly AsOf { get; }

    /// <summary>When it is handed in and reviewed.</summary>
    public Submission Submission { get; }

    /// <summary>Every document of every file, in order.</summary>
    public IReadOnlyList<DocumentFacts> Documents { get; }

    /// <summary>A person files for themselves (个人主体).</summary>
    public bool IsIndividual { get; }

    /// <summary>The subject's certificates, the one that the form speaks of first.</summary>
    public IReadOnlyList<DocumentGroup> Certificates { get; }

    /// <summary>The subject's certificate: 营业执照 or what stands in its place.</summary>
    public DocumentGroup? Certificate => Certificates.Count == 0 ? null : Certificates[0];

    /// <summary>By the certificate; null when it could not be read.</summary>
    public Representative? Representative { get; }

    /// <summary>The principal first, then the services' people, then the legal representative.</summary>
    public IReadOnlyList<PersonFacts> People { get; }

    public PersonFacts Principal => People[0];

    /// <summary>Every card that has a front, those of nobody included.</summary>
    public IReadOnlyList<IdCard> Cards { get; }

    /// <summary>Backs without a front.</summary>
    public IReadOnlyList<DocumentGroup> StrayBacks { get; }

    /// <summary>What the province demands.</summary>
    public ProvinceProfile Province { get; }

    /// <summary>What the tenant's other filings know.</summary>
    public FilingHistory History { get; }

    /// <summary>Files of province demands that could not be used.</summary>
    public IReadOnlyList<ProvinceProblem> ProvinceProblems { get; }

    public IReadOnlyList<RequiredMaterial> MissingMaterials => _missing.Value;

    /// <summary>Documents of a kind.</summary>
    public IEnumerable<DocumentFacts> OfKind(string kind) => Documents.Where(d => d.Reading.Kind == kind);

    /// <summary>The people a card is held to be of; empty for a stranger's.</summary>
    public IEnumerable<PersonFacts> HoldersOf(IdCard card) => People.Where(p => ReferenceEquals(p.Card, card));

    /// <summary>Whether somebody before this person holds the same card and has the member filled in too.</summary>
    public bool IsRepeat(PersonFacts person, Func<PersonFacts, string?> member) => person.Card is { } card
        && HoldersOf(card).TakeWhile(h => !ReferenceEquals(h, person)).Any(h => !string.IsNullOrWhiteSpace(member(h)));

    /// <summary>Whether somebody before this person holds the same card and has the same there: what is doubtful of it was said.</summary>
    public bool IsSameAgain(PersonFacts person, Func<PersonFacts, string?> member) => person.Card is { } card
        && HoldersOf(card).TakeWhile(h => !ReferenceEquals(h, person)).Any(h => !string.IsNullOrWhiteSpace(member(h)) && member(h) == member(person));

    /// <summary>Cards of people on the form, each once, with all their roles.</summary>
    public IEnumerable<(IdCard Card, IReadOnlyList<PersonFacts> Holders)> HeldCards() =>
        Cards.Select(c => (c, (IReadOnlyList<PersonFacts>)[.. HoldersOf(c)])).Where(c => c.Item2.Count > 0);

    public static FilingFacts From(FilingInput input)
    {
        var documents = input.Files
            .SelectMany(f => f.Documents.Select(d => (File: f, Document: d)))
            .Select((d, i) => new DocumentFacts(d.File, d.Document, i))
            .ToList();
        return new FilingFacts(input, documents);
    }
}
