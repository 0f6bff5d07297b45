using System.Text.Json;
using System.Text.Json.Nodes;
using Beian.Docs.Filings;
using Beian.Docs.Serialization;

namespace Beian.Docs.Exporters.Json;

/// <summary>The contract's own JSON: the completed form with the verdict over it (合同格式 JSON).</summary>
public sealed class JsonExporter : IExporter
{
    public string Profile => "json";

    public string Title => "JSON（备案表预填数据）";

    public ExportedFile Export(FilingPackage package)
    {
        var report = package.Report;
        var document = new JsonObject
        {
            ["profile"] = Profile,
            ["exportedOn"] = Node(package.ExportedOn),
            ["verdict"] = Node(report.Verdict),
            ["notice"] = VerdictWords.Sentence(report.Verdict),
            ["asOf"] = Node(report.AsOf),
            ["form"] = JsonNode.Parse(FormJson.Write(report.Prefill)),
            ["fields"] = Node(FilledFields.Of(report).Where(f => f.Value.IsFilled).Select(f => new
            {
                field = f.Value.Pointer,
                label = f.Value.Field.Label,
                status = f.Status,
                sources = f.Sources,
            })),
            ["findings"] = Node(report.Findings),
            ["missingMaterials"] = Node(report.MissingMaterials),
        };
        return JsonFile.Of(package, Profile, document);
    }

    private static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, ContractJson.Pretty);
}
