using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Filings.Prefilling;

/// <summary>所在市、所在区县: the divisions that the subject's addresses begin with, by GB/T 2260 (所在地区预填). [T21] S2</summary>
/// <remarks>Consoles hold the choice against the certificate and against the letters' address: where these two differ, a person chooses.</remarks>
internal sealed class RegionPrefill(PrefillRecord record)
{
    private const string CertificatePointer = "/subject/certificateAddress";

    private const string MailingPointer = "/subject/mailingAddress";

    public Subject Complete(Subject subject, string? province)
    {
        var (certificate, mailing) = (Find(subject.CertificateAddress), Find(subject.MailingAddress));
        if ((certificate ?? mailing) is not { } region
            || FilingProvinces.Table.Find(province)?.Name != region.Province
            || Differ(certificate?.Province, mailing?.Province)
            || Differ(certificate?.City, mailing?.City))
        {
            return subject;
        }

        var from = certificate is null ? MailingPointer : CertificatePointer;
        // Counties directly under a province and municipalities have no city of their own, and the form asks for none.
        var city = AreOne(subject.County, region.County) ? record.Follow("/subject/city", subject.City, from, region.City) : subject.City;
        var isThere = AreOne(city, region.City ?? region.Province) && !Differ(certificate?.County, mailing?.County);
        var countyFrom = region.County is null ? MailingPointer : from;
        return subject with
        {
            City = city,
            County = isThere ? record.Follow("/subject/county", subject.County, countyFrom, region.County ?? mailing?.County) : subject.County,
        };
    }

    private static AddressRegion? Find(string? address) =>
        string.IsNullOrWhiteSpace(address) ? null : AdministrativeDivisions.Find(PlainText.Squeeze(address));

    private static bool Differ(string? one, string? other) => one is not null && other is not null && one != other;

    /// <summary>Nothing typed, or typed as the table has it.</summary>
    private static bool AreOne(string? typed, string? found) => string.IsNullOrWhiteSpace(typed) || (found is not null && WordFold.AreSame(typed, found));
}
