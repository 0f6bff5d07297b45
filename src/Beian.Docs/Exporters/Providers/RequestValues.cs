using System.Globalization;
using System.Text.Json.Nodes;
using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Filings.Forms;

namespace Beian.Docs.Exporters.Providers;

/// <summary>The form's values in the shapes that interfaces want (接口取值).</summary>
internal sealed class RequestValues(FilingReport report)
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    private readonly Dictionary<string, FilledField> _fields = FilledFields.Of(report).ToDictionary(f => f.Value.Pointer);

    private FilingForm Form => report.Prefill;

    public FilledField Field(string pointer) => _fields[pointer];

    public string? Text(string pointer) => _fields[pointer].Value.Text;

    public bool IsIndividual => Form.Subject?.Nature == SubjectNatures.Individual;

    public SplitAddress MailingPlace => SplitAddress.Of(Form.Subject?.MailingAddress);

    /// <summary>The region chosen for the subject.</summary>
    public SplitAddress SubjectPlace => SplitAddress.OfChosen(Form);

    /// <summary>Where the province chosen on the form is not the one of the address.</summary>
    public IReadOnlyList<string> PlaceWarnings =>
        FilingProvinces.Table.Find(Form.Province) is { } chosen && MailingPlace.Region is { } region && region.ProvinceCode != $"{chosen.Code}"
            ? ["备案省份与通信地址所在省不同，请核对。"]
            : [];

    public JsonNode? CertificateCode => CertificateKinds.CodeFor(Form.Subject?.CertificateKind, Form.Subject?.Nature);

    /// <summary>The form names both, and they are two people.</summary>
    public bool IsPrincipalNotRepresentative =>
        Form.Subject?.LegalRepresentative is { Name: { } legal } && Form.Subject.Principal is { Name: { } principal } && !WordFold.AreSame(legal, principal);

    public JsonNode? Code(string pointer, CodeTable table) => table.Find(Text(pointer))?.Code;

    /// <summary>Midnight in China of a day, in seconds of Unix time; null for an open end.</summary>
    public JsonNode? UnixSeconds(string pointer) =>
        DateOnly.TryParseExact(Text(pointer), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), China).ToUnixTimeSeconds()
            : null;

    /// <summary>Whether an ID ends at all; null when nothing is filled in.</summary>
    public bool? HasEnd(string pointer) => Text(pointer) switch { null => null, FieldNames.OpenEnd => false, _ => true };
}
