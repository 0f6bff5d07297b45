using System.Text.Json;
using System.Text.Json.Nodes;
using Beian.Docs.Serialization;

namespace Beian.Docs.Exporters.Aliyun;

/// <summary>
/// What is typed into Alibaba Cloud's filing console, label by label in the order of the form, and what is uploaded where
/// (阿里云备案预填数据). The filing cannot be handed in by program: a person copies, or a browser helper fills.
/// </summary>
public sealed class AliyunExporter : IExporter
{
    public string Profile => "aliyun";

    public string Title => "阿里云备案预填数据（JSON）";

    public ExportedFile Export(FilingPackage package)
    {
        var report = package.Report;
        var document = new JsonObject
        {
            ["profile"] = Profile,
            ["title"] = Title,
            ["exportedOn"] = Node(package.ExportedOn),
            ["asOf"] = Node(report.AsOf),
            ["verdict"] = Node(report.Verdict),
            ["verdictText"] = VerdictWords.Short(report.Verdict),
            ["notice"] = Node(AliyunNotice.Of(report)),
            ["unsourcedLabels"] = Node(AliyunLabels.Unsourced),
            ["form"] = new AliyunForm(report).Write(),
            ["pictures"] = Node(AliyunPictures.Of(report)),
            ["findings"] = Node(report.Findings),
            ["missingMaterials"] = Node(report.MissingMaterials),
        };
        return JsonFile.Of(package, Profile, document);
    }

    private static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, ContractJson.Pretty);
}
