using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Forms;

namespace Beian.Docs.Exporters;

/// <summary>Which ID card sides belong to a person (负责人证件): by number first, by name only where no number speaks.</summary>
internal sealed class PersonPapers(FilingReport report)
{
    private readonly List<Paper> _fronts = [.. Paper.AllOf(report).Where(p => p.Document.Kind == DocumentKinds.IdCardFront)];
    private readonly List<Paper> _backs = [.. Paper.AllOf(report).Where(p => p.Document.Kind == DocumentKinds.IdCardBack)];

    public IReadOnlyList<Paper> FrontsOf(string? name, string? idNumber)
    {
        var byNumber = _fronts.Where(p => WordFold.AreSame(idNumber, p.Document.ValueOf(FieldNames.IdNumber))).ToList();
        if (byNumber.Count > 0)
            return byNumber;
        // Same name, other number: another person until someone has looked.
        return [.. _fronts.Where(p => WordFold.AreSame(name, p.Document.ValueOf(FieldNames.Name))
            && (idNumber is null || p.Document.ValueOf(FieldNames.IdNumber) is null))];
    }

    /// <summary>
    /// The back carries no name: it belongs to the front in the same file, else to the person with the same validity, else to the
    /// only person there is.
    /// </summary>
    public IReadOnlyList<Paper> BacksOf(string? name, string? idNumber, string? from, string? to)
    {
        var fronts = FrontsOf(name, idNumber);
        var beside = _backs.Where(b => fronts.Any(f => f.File == b.File)
            && _fronts.Where(f => f.File == b.File).Select(NumberOf).Distinct().Count() == 1).ToList();
        if (beside.Count > 0)
            return beside;
        var sameDates = _backs.Where(b => from is not null && to is not null
            && b.Document.ValueOf(FieldNames.ValidFrom) == from && b.Document.ValueOf(FieldNames.ValidTo) == to).ToList();
        if (sameDates.Count > 0)
            return sameDates;
        var onePerson = fronts.Count > 0 && _fronts.Select(NumberOf).Distinct().Count() == 1;
        return onePerson && _backs.Count == 1 ? _backs : [];
    }

    /// <summary>Backs that belong to none of these: whose they are is for a person to say.</summary>
    public IReadOnlyList<Paper> BacksOfNobody(IEnumerable<ResponsiblePerson> people)
    {
        var claimed = people.SelectMany(p => BacksOf(p.Name, p.IdNumber, p.IdValidFrom, p.IdValidTo)).ToList();
        return [.. _backs.Except(claimed)];
    }

    private static string? NumberOf(Paper front) => front.Document.ValueOf(FieldNames.IdNumber);
}
