using System.Text.Encodings.Web;
using System.Text.Json;

namespace Beian.Docs.Benchmarks.Accuracy;

/// <summary>Scores kept as lines of JSON, one a picture, for tables over several runs (保存的得分).</summary>
public static class ScoreFile
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Append(string file, IEnumerable<PictureScore> scores) => File.AppendAllLines(file, scores.Select(s => JsonSerializer.Serialize(s, Plain)));

    public static IReadOnlyList<PictureScore> Read(IEnumerable<string> files) =>
        [.. files.SelectMany(File.ReadLines).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<PictureScore>(l, Plain)!)];
}
