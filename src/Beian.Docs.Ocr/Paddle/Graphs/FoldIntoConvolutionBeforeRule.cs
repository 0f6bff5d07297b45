using Onnx;

namespace Beian.Docs.Ocr.Paddle.Graphs;

/// <summary>A scale or shift behind a convolution goes into its weights (并入前一卷积).</summary>
internal sealed class FoldIntoConvolutionBeforeRule : IGraphRule
{
    /// <inheritdoc/>
    public bool TryApply(ModelGraph graph, NodeProto node)
    {
        if (ScalarStep.Of(graph, node) is not { } step || !graph.HasOneUser(step.Input))
            return false;
        if (ConvolutionConstants.Of(graph, graph.ProducerOf(step.Input)) is not { } convolution)
            return false;
        graph.Replace(node, convolution.Before(step).ToNode(graph, convolution.Node.Input[0], node.Output[0]));
        return true;
    }
}
