using Onnx;

namespace Beian.Docs.Ocr.Paddle.Graphs;

/// <summary>A multiplication by one number, or one number added (按常数缩放或平移).</summary>
internal readonly record struct ScalarStep(string Input, float Number, bool IsScale)
{
    /// <summary>Null for any other node.</summary>
    public static ScalarStep? Of(ModelGraph graph, NodeProto? node)
    {
        if (node is not { OpType: "Mul" or "Add", Input: [var left, var right] })
            return null;
        var isScale = node.OpType == "Mul";
        return (graph.ConstantOf(left)?.Scalar, graph.ConstantOf(right)?.Scalar) switch
        {
            (null, { } number) => new(left, number, isScale),
            ({ } number, null) => new(right, number, isScale),
            _ => null,
        };
    }
}
