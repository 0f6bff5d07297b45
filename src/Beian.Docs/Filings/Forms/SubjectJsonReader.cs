namespace Beian.Docs.Filings.Forms;

/// <summary>Reads the subject and its people (主体信息).</summary>
internal static class SubjectJsonReader
{
    public static Subject Read(FormObject members) => new()
    {
        Name = members.Text("name"),
        Nature = members.Text("nature"),
        CertificateKind = members.Text("certificateKind"),
        CertificateNumber = members.Text("certificateNumber"),
        CertificateAddress = members.Text("certificateAddress"),
        City = members.Text("city"),
        County = members.Text("county"),
        MailingAddress = members.Text("mailingAddress"),
        Superior = members.Text("superior"),
        FilingNumber = members.Text("filingNumber"),
        Remark = members.Text("remark"),
        Principal = members.Object("principal", ReadPerson),
        LegalRepresentative = members.Object("legalRepresentative", ReadLegalRepresentative),
        Previous = members.Object("previous", ReadPrevious),
    };

    public static ResponsiblePerson ReadPerson(FormObject members) => new()
    {
        Name = members.Text("name"),
        IdKind = members.Text("idKind"),
        IdNumber = members.Text("idNumber"),
        IdValidFrom = members.Date("idValidFrom", openEndAllowed: false),
        IdValidTo = members.Date("idValidTo", openEndAllowed: true),
        Mobile = members.Text("mobile"),
        MobileProvince = members.Text("mobileProvince"),
        EmergencyMobile = members.Text("emergencyMobile"),
        Email = members.Text("email"),
        OfficePhone = members.Text("officePhone"),
        MessengerKind = members.OneOf("messengerKind", CodeTables.FilingWords.Messengers),
        Messenger = members.Text("messenger"),
    };

    private static LegalRepresentative ReadLegalRepresentative(FormObject members) => new()
    {
        Name = members.Text("name"),
        IdKind = members.Text("idKind"),
        IdNumber = members.Text("idNumber"),
    };

    private static PreviousSubject ReadPrevious(FormObject members) => new()
    {
        Name = members.Text("name"),
        CertificateKind = members.Text("certificateKind"),
        CertificateNumber = members.Text("certificateNumber"),
        CertificateAddress = members.Text("certificateAddress"),
        LegalRepresentative = members.Text("legalRepresentative"),
        Principal = members.Text("principal"),
    };
}
