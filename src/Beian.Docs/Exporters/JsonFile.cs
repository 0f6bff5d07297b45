using System.Text;
using System.Text.Json.Nodes;
using Beian.Docs.Serialization;

namespace Beian.Docs.Exporters;

/// <summary>Bytes and name of an export that is JSON (JSON 导出文件).</summary>
internal static class JsonFile
{
    public static ExportedFile Of(FilingPackage package, string profile, JsonNode document) => new(
        ExportFileName.Of(package, profile, "json"),
        "application/json; charset=utf-8",
        Encoding.UTF8.GetBytes(document.ToJsonString(ContractJson.Pretty) + "\n"));
}
