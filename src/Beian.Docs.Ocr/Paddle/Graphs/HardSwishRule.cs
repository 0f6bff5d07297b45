using Onnx;

namespace Beian.Docs.Ocr.Paddle.Graphs;

/// <summary>x · clip(x + 3, 0, 6) / 6, four nodes, as HardSigmoid and Mul, which the runtime joins to the convolution before (硬 Swish 激活).</summary>
internal sealed class HardSwishRule : IGraphRule
{
    /// <inheritdoc/>
    public bool TryApply(ModelGraph graph, NodeProto node)
    {
        if (node.OpType != "Div" || graph.ConstantOf(node.Input[1])?.Scalar is not 6f || Single(graph, node.Input[0], "Mul") is not { } product)
            return false;
        foreach (var (x, clipped) in new[] { (product.Input[0], product.Input[1]), (product.Input[1], product.Input[0]) })
        {
            if (Single(graph, clipped, "Clip") is not { } clip || !IsZeroToSix(graph, clip) || Single(graph, clip.Input[0], "Add") is not { } sum)
                continue;
            if (ScalarStep.Of(graph, sum) is not { IsScale: false, Number: 3f } shift || shift.Input != x)
                continue;
            var gate = $"{node.Output[0]}.gate";
            graph.Replace(node, GraphNodes.HardSigmoid(x, gate), GraphNodes.Binary("Mul", x, gate, node.Output[0]));
            return true;
        }

        return false;
    }

    private static NodeProto? Single(ModelGraph graph, string name, string operation) =>
        graph.ProducerOf(name) is { } node && node.OpType == operation && graph.HasOneUser(name) ? node : null;

    // Attributes up to opset 10, inputs since.
    private static bool IsZeroToSix(ModelGraph graph, NodeProto clip)
    {
        float? Bound(string name, int input) => clip.Attribute(name)?.F ?? (clip.Input.Count > input ? graph.ConstantOf(clip.Input[input])?.Scalar : null);
        return (Bound("min", 1), Bound("max", 2)) is (0f, 6f);
    }
}
