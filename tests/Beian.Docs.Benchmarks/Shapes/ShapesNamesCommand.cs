using Beian.Docs.Benchmarks.Accuracy;
using Beian.Docs.Documents;
using Beian.Docs.Intake;
using Beian.Docs.Ocr;
using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Samples;
using Beian.Docs.Samples.Damage;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Benchmarks.Shapes;

/// <summary>Reads ID cards whose names hold characters that the recognizer cannot name: none may come out wrong and confirmed.</summary>
internal static class ShapesNamesCommand
{
    public static async Task<int> RunAsync(Options options)
    {
        RareNames names;
        using (var models = new PaddleModels(ModelFolder.Find()))
            names = new RareNames(models.Dictionary, options.Text("--with", ""));
        var reader = ReaderFactory.Create(new ReaderOptions { UsesShapes = !options.Has("--no-shapes") });
        var errors = options.Number("--errors", 0);
        foreach (var level in options.Text("--levels", "clean,scan,photo,hard").Split(',').Select(l => Enum.Parse<Level>(l, ignoreCase: true)))
        {
            var fields = new List<FieldScore>();
            foreach (var seed in Enumerable.Range(options.Number("--seed", 9000), options.Number("--count", 30)))
            {
                var specimen = Draw(names, level, seed);
                if (options.Text("--keep", "") is { Length: > 0 } keep)
                    await File.WriteAllBytesAsync(Path.Combine(Directory.CreateDirectory(keep).FullName, specimen.Truth.File), specimen.Bytes);
                var reading = await reader.ReadAsync(new InputFile(specimen.Truth.File, specimen.Bytes), CancellationToken.None);
                fields.AddRange(Scorer.Score(specimen.Truth, reading).Fields.Where(f => f.Field == FieldNames.Name && f.Truth is not null));
            }

            Console.Out.WriteLine($"| {level} | {fields.Count} | {string.Join(" | ", Enum.GetValues<FieldOutcome>().Select(o => fields.Count(f => f.Outcome == o)))} |");
            foreach (var f in fields.Where(f => f.Outcome is FieldOutcome.SilentError or FieldOutcome.WrongAndDoubtful).OrderByDescending(f => f.Outcome).Take(errors))
                Console.Out.WriteLine($"  {f.File} {f.Truth} {f.Read} {f.Outcome}");
        }

        return 0;
    }

    public static Specimen Draw(RareNames names, Level level, int seed)
    {
        var dice = new Dice(seed);
        var person = Person.Invent(dice, SpecimenWriter.AsOf) with { Name = names.Invent(dice) };
        var damage = dice.Fork();
        var scale = Scales.Choose(damage, PictureKind.IdCardFront, level);
        return SpecimenWriter.Finish([IdCardFront.Draw(person, dice, scale)], PictureKind.IdCardFront, level, seed, scale, damage);
    }
}
