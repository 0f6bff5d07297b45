using Beian.Docs.Documents.Certificates;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.PreApproval;

/// <summary>What a permit prints besides its number, its holder and its term, each where it is printed: they differ from permit to permit (许可证其他事项).</summary>
public static class PermitItems
{
    /// <summary>Read as on organizations' certificates.</summary>
    private static readonly string[] AsOnCertificates =
    [
        FieldNames.Representative, FieldNames.RepresentativeTitle, FieldNames.Type, FieldNames.Capital, FieldNames.Scope, FieldNames.Authority, FieldNames.IssuedOn,
    ];

    public static void Add(Dictionary<string, FieldReading> fields, PaperReader paper)
    {
        var profile = PreApprovalLabels.Profile;
        var values = new CertificateValues(paper.Found.Sheet, profile);
        PaperReader.AddIfRead(fields, FieldNames.CreditCode, CreditCodes.First(paper.Text, paper.Page));
        PaperReader.AddIfRead(fields, FieldNames.Address, CertificateExtractor.Item(values, paper.Page, FieldNames.Address));
        var items = CertificateExtractor.Items(values, profile, paper.Found, paper.Page, fields);
        foreach (var field in AsOnCertificates)
            PaperReader.AddIfRead(fields, field, items.GetValueOrDefault(field));
        // Some end in a date that says nothing of itself, right below who issued them.
        if (!fields.ContainsKey(FieldNames.IssuedOn) && SignedDate.Alone(paper.Text, paper.Page) is { } foot)
            fields[FieldNames.IssuedOn] = foot;
        if (paper.Candidates(FieldNames.Domain).Count > 0)
            PaperReader.AddIfRead(fields, FieldNames.Domain, paper.Domains());
        if (paper.Candidates(FieldNames.ServiceName).Count > 0)
            PaperReader.AddIfRead(fields, FieldNames.ServiceName, paper.ServiceName());
    }
}
