using Onnx;

namespace Beian.Docs.Ocr.Paddle.Graphs;

/// <summary>x · s + b before a padded convolution as (x + b/s) · s: the scale can then go into it (先平移后缩放).</summary>
internal sealed class ScaleBehindShiftRule : IGraphRule
{
    /// <inheritdoc/>
    public bool TryApply(ModelGraph graph, NodeProto node)
    {
        if (ScalarStep.Of(graph, node) is not { IsScale: false } shift || !graph.HasOneUser(shift.Input) || !graph.HasOneUser(node.Output[0]))
            return false;
        if (ScalarStep.Of(graph, graph.ProducerOf(shift.Input)) is not { IsScale: true } scale || Math.Abs(scale.Number) < 1e-3f)
            return false;
        if (ConvolutionConstants.Of(graph, graph.UsersOf(node.Output[0]).First()) is null)
            return false;
        var shifted = $"{node.Output[0]}.shifted";
        graph.Replace(
            node,
            GraphNodes.Binary("Add", scale.Input, graph.Add(new GraphConstant([shift.Number / scale.Number], [])), shifted),
            GraphNodes.Binary("Mul", shifted, graph.Add(new GraphConstant([scale.Number], [])), node.Output[0]));
        return true;
    }
}
