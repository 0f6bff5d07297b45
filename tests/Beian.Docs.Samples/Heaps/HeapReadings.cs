using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Heaps;

/// <summary>What a faultless reader gives for the papers of a heap (理想识别结果).</summary>
internal static class HeapReadings
{
    public static DocumentReading License(Company company) => Document(
        DocumentKinds.BusinessLicense,
        (company.HasCreditCode ? FieldNames.CreditCode : FieldNames.RegistrationNumber, company.Number),
        (FieldNames.Name, company.Name),
        (FieldNames.Representative, company.Representative),
        (FieldNames.RepresentativeTitle, company.RepresentativeTitle),
        (FieldNames.Address, company.Address));

    public static DocumentReading Front(Person person) => Document(
        DocumentKinds.IdCardFront,
        (FieldNames.Name, person.Name),
        (FieldNames.Sex, person.IsMale ? "男" : "女"),
        (FieldNames.BirthDate, ChineseDay(person.BirthDate)),
        (FieldNames.Address, person.Address),
        (FieldNames.IdNumber, person.IdNumber));

    public static DocumentReading Back(Person person) => Document(
        DocumentKinds.IdCardBack,
        (FieldNames.Authority, person.Authority),
        (FieldNames.ValidFrom, ChineseDay(person.ValidFrom)),
        (FieldNames.ValidTo, person.ValidTo is { } to ? ChineseDay(to) : FieldNames.OpenEnd));

    public static DocumentReading Letter(HeapClient client) => Document(
        DocumentKinds.AuthorizationLetter,
        (FieldNames.SubjectName, client.Company.Name),
        (FieldNames.AuthorizedName, client.Staff!.Name),
        (FieldNames.AuthorizedIdNumber, client.Staff.IdNumber),
        (FieldNames.Representative, client.Representative.Name),
        (FieldNames.RepresentativeIdNumber, client.Representative.IdNumber));

    public static DocumentReading Promise(HeapClient client) => Document(
        DocumentKinds.CommitmentLetter, (FieldNames.SubjectName, client.Company.Name), (FieldNames.ServiceName, client.Content.ServiceName), (FieldNames.PersonName, (client.Staff ?? client.Representative).Name));

    public static DocumentReading DomainCertificate(HeapClient client) => Document(
        DocumentKinds.DomainCertificate, (FieldNames.Domain, client.Content.Domain), (FieldNames.Holder, client.Company.Name));

    public static DocumentReading Other() => Document(DocumentKinds.OtherDocument);

    private static DocumentReading Document(string kind, params (string Field, string Value)[] fields) => new()
    {
        Kind = kind,
        Page = 1,
        Confidence = 0.99,
        Region = Quad.FromBox(0, 0, 1000, 700),
        Fields = fields.ToDictionary(f => f.Field, f => new FieldReading { Value = Truth.PrintedValue.Of(f.Value), Status = FieldStatus.Confirmed, Confidence = 0.99, Box = Quad.FromBox(1, 1, 9, 9) }),
    };

    private static string ChineseDay(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
