using System.Text.Json;
using System.Text.Json.Nodes;
using Beian.Docs.Exporters.Providers.Uploads;
using Beian.Docs.Serialization;

namespace Beian.Docs.Exporters.Providers;

/// <summary>
/// What is typed into a provider's form, label by label in the order of the form, and what is uploaded where (接入商备案预填数据).
/// One shape for all providers: people copy from it, the browser extension fills from it.
/// </summary>
internal static class ProviderDocument
{
    public static ExportedFile Write(ProviderProfile profile, FilingPackage package)
    {
        var report = package.Report;
        var document = new JsonObject
        {
            ["profile"] = profile.Word,
            ["title"] = profile.Title,
            ["exportedOn"] = Node(package.ExportedOn),
            ["asOf"] = Node(report.AsOf),
            ["verdict"] = Node(report.Verdict),
            ["verdictText"] = VerdictWords.Short(report.Verdict),
            ["notice"] = Node(ProviderNotice.Of(profile, report)),
            ["unsourcedLabels"] = Node(profile.UnsourcedLabels),
            ["form"] = new ProviderForm(profile, report).Write(),
            ["pictures"] = Node(UploadSlots.Of(report, profile.Uploads)),
        };
        if (profile.Request is { } request)
            document["request"] = request(report).Write();
        document["findings"] = Node(report.Findings);
        document["missingMaterials"] = Node(report.MissingMaterials);
        return JsonFile.Of(package, profile.Word, document);
    }

    private static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, ContractJson.Pretty);
}
