using Beian.Docs.Ocr.Shapes;
using OpenCvSharp;

namespace Beian.Docs.Benchmarks.Shapes;

/// <summary>What was learnt, before it is made small.</summary>
internal sealed record ShapeModel(float[] Projection, int Dimensions, float[]?[] Prototypes)
{
    public static ShapeModel Of(Mat projection, float[]?[] means)
    {
        var flat = new float[projection.Rows * projection.Cols];
        for (var i = 0; i < flat.Length; i++)
            flat[i] = (float)projection.At<double>(i / projection.Cols, i % projection.Cols);
        var model = new ShapeModel(flat, projection.Rows, []);
        return model with { Prototypes = [.. means.Select(m => m is null ? null : model.Project(m))] };
    }

    public ShapeTable ToTable(IReadOnlyList<string> characters)
    {
        var missing = Enumerable.Repeat(float.NaN, Dimensions).ToArray();
        return new ShapeTable(characters, Dimensions, Projection, [.. Prototypes.SelectMany(p => p ?? missing)]);
    }

    public float[] Project(float[] descriptor)
    {
        var result = new float[Dimensions];
        for (var k = 0; k < Dimensions; k++)
        {
            var sum = 0f;
            for (var i = 0; i < ShapeDescriptor.Length; i++)
                sum += Projection[(k * ShapeDescriptor.Length) + i] * descriptor[i];
            result[k] = sum;
        }

        return result;
    }
}
