using Onnx;

namespace Beian.Docs.Ocr.Paddle.Graphs;

/// <summary>x + x · gate as x · (gate + 1): the gate is one number a channel (通道注意力与残差).</summary>
internal sealed class GatedSumRule : IGraphRule
{
    /// <inheritdoc/>
    public bool TryApply(ModelGraph graph, NodeProto node)
    {
        if (node.OpType != "Add")
            return false;
        foreach (var (x, gated) in new[] { (node.Input[0], node.Input[1]), (node.Input[1], node.Input[0]) })
        {
            if (!graph.HasOneUser(gated) || graph.ProducerOf(gated) is not { OpType: "Mul" } product || !product.Input.Contains(x))
                continue;
            var gate = product.Input[0] == x ? product.Input[1] : product.Input[0];
            if (graph.ProducerOf(gate)?.OpType is not ("HardSigmoid" or "Sigmoid") || !graph.HasOneUser(gate))
                continue;
            var more = $"{node.Output[0]}.gate";
            graph.Replace(node, GraphNodes.Binary("Add", gate, graph.Add(new GraphConstant([1], [])), more), GraphNodes.Binary("Mul", x, more, node.Output[0]));
            return true;
        }

        return false;
    }
}
