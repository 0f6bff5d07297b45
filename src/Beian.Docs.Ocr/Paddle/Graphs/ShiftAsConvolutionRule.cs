using Onnx;

namespace Beian.Docs.Ocr.Paddle.Graphs;

/// <summary>
/// A shift (with the scale before it) between convolutions as a convolution of one by one, each channel by itself: it stays in the blocked
/// layout, into and out of which the runtime would otherwise copy the picture (平移改为逐通道卷积).
/// </summary>
internal sealed class ShiftAsConvolutionRule : IGraphRule
{
    /// <inheritdoc/>
    public bool TryApply(ModelGraph graph, NodeProto node)
    {
        if (ScalarStep.Of(graph, node) is not { IsScale: false } shift)
            return false;
        if (graph.UsersOf(node.Output[0]).Select(n => ConvolutionConstants.Of(graph, n)).FirstOrDefault(c => c is not null && c.Node.Input[0] == node.Output[0]) is not { } next)
            return false;
        var scale = graph.HasOneUser(shift.Input) && ScalarStep.Of(graph, graph.ProducerOf(shift.Input)) is { IsScale: true } step ? step : new ScalarStep(shift.Input, 1, true);
        var (channels, weights, bias) = (next.Inputs, new float[next.Inputs], new float[next.Inputs]);
        Array.Fill(weights, scale.Number);
        Array.Fill(bias, shift.Number);
        graph.Replace(node, GraphNodes.ChannelConvolution(
            channels, scale.Input, graph.Add(new GraphConstant(weights, [channels, 1, 1, 1])), graph.Add(new GraphConstant(bias, [channels])), node.Output[0]));
        return true;
    }
}
