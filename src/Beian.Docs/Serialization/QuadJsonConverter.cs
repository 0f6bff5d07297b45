using System.Text.Json;
using System.Text.Json.Serialization;
using Beian.Docs.Geometry;

namespace Beian.Docs.Serialization;

/// <summary>A <see cref="Quad"/> as an array of four <c>[x,y]</c> pairs.</summary>
public sealed class QuadJsonConverter : JsonConverter<Quad>
{
    /// <inheritdoc/>
    public override Quad Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var rows = JsonSerializer.Deserialize<double[][]>(ref reader, options);
        if (rows is not { Length: 4 } || rows.Any(r => r is not { Length: 2 }))
            throw new JsonException("A quad is four [x,y] pairs.");
        PagePoint At(int i) => new(rows[i][0], rows[i][1]);
        return new Quad(At(0), At(1), At(2), At(3));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Quad value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var corner in value.Corners)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(Math.Round(corner.X, 1));
            writer.WriteNumberValue(Math.Round(corner.Y, 1));
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
