using System.Text;
using System.Text.Json;
using Beian.Docs.Serialization;

namespace Beian.Docs.Samples.Truth;

/// <summary>Reads and writes truth.jsonl, one picture a line (真值文件).</summary>
public static class TruthFile
{
    public const string Name = "truth.jsonl";

    public static IReadOnlyList<PictureTruth> Read(string path) =>
        [.. File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<PictureTruth>(l, ContractJson.Line)!)];

    public static void Write(string path, IEnumerable<PictureTruth> pictures)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var picture in pictures)
            writer.WriteLine(JsonSerializer.Serialize(picture, ContractJson.Line));
    }
}
