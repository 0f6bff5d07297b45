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
            ExpectedSubmission = members.Date("expectedSubmission", openEndAllowed: false),
            Subject = members.Object("subject", SubjectJsonReader.Read),
            Services = members.Objects("services", ServiceJsonReader.Read),
        };
        members.ReportUnknown();
        return form;
    }
}
