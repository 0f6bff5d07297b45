using System.Text.Json;
using System.Text.Json.Serialization;
using Beian.Docs.Filings;
using Beian.Docs.Samples.Damage;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;
using Beian.Docs.Serialization;

namespace Beian.Docs.Samples.Filings;

/// <summary>Writes a sample filing's folder: form.json, pictures, truth and what is expected.</summary>
public static class FilingWriter
{
    // Uploads are small, and so should a repository be.
    private const int MaxBytes = 400 * 1024;

    private static readonly JsonSerializerOptions Json = new(ContractJson.Pretty) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static void Write(SampleFiling filing, string root)
    {
        var folder = Path.Combine(root, filing.Folder);
        Directory.CreateDirectory(folder);
        var truths = new List<PictureTruth>();
        foreach (var picture in filing.Pictures)
        {
            var specimen = Draw(picture);
            File.WriteAllBytes(Path.Combine(folder, picture.File), specimen.Bytes);
            truths.Add(specimen.Truth with { File = picture.File });
        }

        File.WriteAllText(Path.Combine(folder, "form.json"), FormJson.Write(filing.Form));
        File.WriteAllText(Path.Combine(folder, "expected.json"), JsonSerializer.Serialize(filing.Expected, Json) + "\n");
        // Beside the folder: in it there is only what a client would send, and what is expected.
        TruthFile.Write(Path.Combine(root, $"{filing.Folder}.truth.jsonl"), truths);
    }

    /// <summary>The first try from its seed on that is in color and small enough: a copy in black and white would be a finding of its own.</summary>
    public static Specimen Draw(SamplePicture picture) => Enumerable.Range(0, 50).Select(i => Draw(picture, picture.Seed + (i * 100)))
        .First(s => !s.Truth.Traits.ContainsKey("gray") && s.Bytes.Length <= MaxBytes);

    private static Specimen Draw(SamplePicture picture, int seed)
    {
        var dice = new Dice(seed);
        var damage = dice.Fork();
        var scale = Scales.Choose(damage, picture.Kind, picture.Level);
        var sheets = picture.Draw(dice, scale);
        return SpecimenWriter.Finish(sheets, picture.Kind, picture.Level, seed, scale, damage, MaxBytes);
    }
}
