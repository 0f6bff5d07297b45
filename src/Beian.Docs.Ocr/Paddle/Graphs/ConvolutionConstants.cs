using System.Numerics.Tensors;
using Onnx;

namespace Beian.Docs.Ocr.Paddle.Graphs;

/// <summary>The weights and the bias of a convolution (卷积的权重与偏置).</summary>
internal sealed record ConvolutionConstants(NodeProto Node, GraphConstant Weights, GraphConstant Bias)
{
    /// <summary>The channels that it takes.</summary>
    public int Inputs => (int)(Weights.Shape[1] * (Node.Integer("group") ?? 1));

    private int Outputs => (int)Weights.Shape[0];

    /// <summary>Null for another node, or where they are not known before the model runs.</summary>
    public static ConvolutionConstants? Of(ModelGraph graph, NodeProto? node)
    {
        if (node is not { OpType: "Conv" } || graph.ConstantOf(node.Input[1]) is not { Shape.Count: 4 } weights)
            return null;
        var bias = node.Input.Count > 2 ? graph.ConstantOf(node.Input[2]) : new GraphConstant(new float[weights.Shape[0]], [weights.Shape[0]]);
        return bias is null ? null : new ConvolutionConstants(node, weights, bias);
    }

    /// <summary>What comes out, with the step taken.</summary>
    public ConvolutionConstants Before(ScalarStep step) => step.IsScale
        ? this with { Weights = Scaled(Weights, step.Number), Bias = Scaled(Bias, step.Number) }
        : this with { Bias = new GraphConstant([.. Bias.Values.Select(b => b + step.Number)], Bias.Shape) };

    /// <summary>What comes out where the step is taken first. A shift must not meet a padded border, whose zeros are not shifted.</summary>
    public ConvolutionConstants After(ScalarStep step)
    {
        if (step.IsScale)
            return this with { Weights = Scaled(Weights, step.Number) };
        var each = Weights.Values.Length / Outputs;
        return this with { Bias = new GraphConstant([.. Bias.Values.Select((b, i) => b + (step.Number * TensorPrimitives.Sum(Weights.Values.AsSpan(i * each, each))))], Bias.Shape) };
    }

    /// <summary>As a node of the graph.</summary>
    public NodeProto ToNode(ModelGraph graph, string input, string output) => GraphNodes.Convolution(Node, input, graph.Add(Weights), graph.Add(Bias), output);

    private static GraphConstant Scaled(GraphConstant constant, float number)
    {
        var scaled = new float[constant.Values.Length];
        TensorPrimitives.Multiply(constant.Values, number, scaled);
        return new GraphConstant(scaled, constant.Shape);
    }
}
