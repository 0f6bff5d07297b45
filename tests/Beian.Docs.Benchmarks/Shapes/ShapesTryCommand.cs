using Beian.Docs.Ocr;
using Beian.Docs.Ocr.Glyphs;
using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Samples;

namespace Beian.Docs.Benchmarks.Shapes;

/// <summary>Lists what the closer look says about every character of the names and addresses on specimens, as tab-separated lines.</summary>
internal static class ShapesTryCommand
{
    public static async Task<int> RunAsync(Options options)
    {
        using var glyphs = new GlyphReader();
        var source = new SpecimenCharacters(glyphs);
        RareNames? rare = null;
        if (options.Has("--rare"))
        {
            using var models = new PaddleModels(ModelFolder.Find());
            rare = new RareNames(models.Dictionary, "");
        }

        foreach (var level in options.Text("--levels", "clean,scan,photo,hard").Split(',').Select(l => Enum.Parse<Level>(l, ignoreCase: true)))
        {
            foreach (var seed in Enumerable.Range(options.Number("--seed", 500), options.Number("--count", 24)))
            {
                foreach (var s in await source.OfAsync(rare is null ? SpecimenWriter.Draw(SpecimenWriter.KindOf(seed), level, seed) : ShapesNamesCommand.Draw(rare, level, seed)))
                    Console.Out.WriteLine($"{level}\t{seed}\t{s.Field}\t{s.Truth}\t{s.Read}\t{s.Score:0.000}\t{s.Ranking?.Best}\t{s.Ranking?.Chance:0.00000}\t{s.Ranking?.AskedChance:0.00000}\t{s.Ranking?.Second}");
            }
        }

        return 0;
    }
}
