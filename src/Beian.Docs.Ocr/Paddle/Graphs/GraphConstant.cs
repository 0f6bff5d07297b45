using System.Runtime.InteropServices;
using Google.Protobuf;
using Onnx;

namespace Beian.Docs.Ocr.Paddle.Graphs;

/// <summary>Numbers that stand in a model (常量).</summary>
/// <param name="Values">Row by row.</param>
/// <param name="Shape">Empty for a single number.</param>
internal sealed record GraphConstant(float[] Values, IReadOnlyList<long> Shape)
{
    /// <summary>Null where there are several.</summary>
    public float? Scalar => Values is [var only] ? only : null;

    /// <summary>Null for anything but floats of 16 or 32 bits.</summary>
    public static GraphConstant? From(TensorProto tensor)
    {
        var values = (TensorProto.Types.DataType)tensor.DataType switch
        {
            TensorProto.Types.DataType.Float when tensor.RawData.Length > 0 => MemoryMarshal.Cast<byte, float>(tensor.RawData.Span).ToArray(),
            TensorProto.Types.DataType.Float => [.. tensor.FloatData],
            TensorProto.Types.DataType.Float16 when tensor.RawData.Length > 0 => Widened(MemoryMarshal.Cast<byte, Half>(tensor.RawData.Span)),
            _ => null,
        };
        return values is null ? null : new GraphConstant(values, [.. tensor.Dims]);
    }

    /// <summary>32 bits, as the file has them.</summary>
    public TensorProto ToTensor(string name)
    {
        var tensor = new TensorProto
        {
            Name = name,
            DataType = (int)TensorProto.Types.DataType.Float,
            RawData = ByteString.CopyFrom(MemoryMarshal.AsBytes(Values.AsSpan())),
        };
        tensor.Dims.AddRange(Shape);
        return tensor;
    }

    private static float[] Widened(ReadOnlySpan<Half> halves)
    {
        var values = new float[halves.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = (float)halves[i];
        return values;
    }
}
