using Onnx;

namespace Beian.Docs.Ocr.Paddle.Graphs;

/// <summary>A scale before a convolution goes into its weights; a shift too, where there is no padding (并入后一卷积).</summary>
internal sealed class FoldIntoConvolutionBehindRule : IGraphRule
{
    /// <inheritdoc/>
    public bool TryApply(ModelGraph graph, NodeProto node)
    {
        if (ConvolutionConstants.Of(graph, node) is not { } convolution || !graph.HasOneUser(node.Input[0]))
            return false;
        if (ScalarStep.Of(graph, graph.ProducerOf(node.Input[0])) is not { } step || (!step.IsScale && node.IsPadded()))
            return false;
        graph.Replace(node, convolution.After(step).ToNode(graph, step.Input, node.Output[0]));
        return true;
    }
}
