using Beian.Docs.Ocr.Shapes;

namespace Beian.Docs.Benchmarks.Shapes;

/// <summary>Learns the table of shapes from drawn characters: the same fonts and the same program give the same table.</summary>
internal static class ShapesLearnCommand
{
    /// <summary>Chosen, not tuned: other numbers of dimensions were not tried to the end.</summary>
    private const int Dimensions = 128;

    /// <summary>0.1 and 0.4 were compared on a sixth of the characters and differed little.</summary>
    private const double Ridge = 0.4;

    public static int Run(Options options)
    {
        var characters = StandardCharacters.All;
        var faces = options.Text("--faces", string.Join(',', ShapeFace.Names)).Split(',').Select(ShapeFace.Load).ToList();
        var trainer = new ShapeTrainer(characters.Count);
        for (var pass = 0; pass < options.Number("--passes", 3); pass++)
        {
            foreach (var face in faces)
            {
                foreach (var (character, descriptor) in ShapeSamples.Of(characters, face, Seed(face, pass)))
                    trainer.Add(character, face.Style, Halved(descriptor));
                Console.Error.WriteLine($"{face.Name}: pass {pass + 1}");
            }
        }

        using (var target = File.Create(options.Required("--out")))
            trainer.Learn(Dimensions, Ridge).ToTable(characters).Write(target);
        Console.Error.WriteLine($"{characters.Count} characters, {new FileInfo(options.Required("--out")).Length:N0} bytes");
        return 0;
    }

    /// <summary>Half the digits say as much, and hide in which order a processor adds.</summary>
    private static float[] Halved(float[] descriptor) => [.. descriptor.Select(v => (float)(Half)v)];

    private static int Seed(ShapeFace face, int pass) => 1000 + (pass * 100) + (face.Name.Sum(c => c) % 97);

    /// <summary>A table that was learnt with other fonts, or the one that is shipped.</summary>
    public static ShapeReader Reader(Options options) => options.Text("--table", "") is not { Length: > 0 } file
        ? new ShapeReader()
        : new ShapeReader(new Lazy<ShapeTable>(() =>
        {
            using var stream = File.OpenRead(file);
            return ShapeTable.Read(stream);
        }));
}
