using System.Text.Json;

namespace Beian.Docs.Filings.Forms;

/// <summary>Member by member from JSON to the records of the form (备案表 JSON 读取).</summary>
internal sealed class FormJsonReader(FormProblems problems)
{
    private static readonly Dictionary<string, FilingKind> Kinds = WordsOf<FilingKind>();
    private static readonly Dictionary<string, FilingOperation> Operations = WordsOf<FilingOperation>();
    private static readonly Dictionary<string, FilingPlatform> Platforms = WordsOf<FilingPlatform>();

    /// <summary>The contract's words of an enum.</summary>
    public static Dictionary<string, T> WordsOf<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(v => JsonSerializer.SerializeToElement(v, Serialization.ContractJson.Line).GetString()!);

    public FilingForm Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            problems.Unusable("备案表应是一个 JSON 对象，即以 { 开头、以 } 结尾。");
            return new FilingForm();
        }

        var members = new FormObject(root, "", problems);
        var form = new FilingForm
        {
            Kind = members.Word("kind", Kinds),
            Operation = members.Word("operation", Operations),
            Province = members.Text("province"),
            Platform = members.Word("platform", Platforms),
            Subject = members.Object("subject", ReadSubject),
            Services = members.Objects("services", ServiceJsonReader.Read),
        };
        members.ReportUnknown();
        return form;
    }

    private static Subject ReadSubject(FormObject members) => new()
    {
        Name = members.Text("name"),
        Nature = members.Text("nature"),
        CertificateKind = members.Text("certificateKind"),
        CertificateNumber = members.Text("certificateNumber"),
        CertificateAddress = members.Text("certificateAddress"),
        MailingAddress = members.Text("mailingAddress"),
        Superior = members.Text("superior"),
        Principal = members.Object("principal", ReadPerson),
        LegalRepresentative = members.Object("legalRepresentative", ReadLegalRepresentative),
    };

    internal static ResponsiblePerson ReadPerson(FormObject members) => new()
    {
        Name = members.Text("name"),
        IdKind = members.Text("idKind"),
        IdNumber = members.Text("idNumber"),
        IdValidFrom = members.Date("idValidFrom", openEndAllowed: false),
        IdValidTo = members.Date("idValidTo", openEndAllowed: true),
        Mobile = members.Text("mobile"),
        EmergencyMobile = members.Text("emergencyMobile"),
        Email = members.Text("email"),
    };

    private static LegalRepresentative ReadLegalRepresentative(FormObject members) => new()
    {
        Name = members.Text("name"),
        IdNumber = members.Text("idNumber"),
    };
}
