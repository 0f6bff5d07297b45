using Onnx;

namespace Beian.Docs.Ocr.Paddle.Graphs;

/// <summary>Nodes read and made (算子).</summary>
internal static class GraphNodes
{
    public static AttributeProto? Attribute(this NodeProto node, string name) => node.Attribute.FirstOrDefault(a => a.Name == name);

    public static long? Integer(this NodeProto node, string name) => node.Attribute(name)?.I;

    /// <summary>Whether zeros are put round the picture.</summary>
    public static bool IsPadded(this NodeProto convolution) =>
        convolution.Attribute("pads")?.Ints.Any(p => p != 0) == true || convolution.Attribute("auto_pad") is { } auto && auto.S.ToStringUtf8() is not ("NOTSET" or "VALID");

    public static NodeProto Binary(string operation, string left, string right, string output) => Of(operation, [left, right], output);

    public static NodeProto HardSigmoid(string input, string output)
    {
        var node = Of("HardSigmoid", [input], output);
        node.Attribute.Add(new AttributeProto { Name = "alpha", Type = AttributeProto.Types.AttributeType.Float, F = 1f / 6 });
        node.Attribute.Add(new AttributeProto { Name = "beta", Type = AttributeProto.Types.AttributeType.Float, F = 0.5f });
        return node;
    }

    /// <summary>Of one by one, each channel by itself.</summary>
    public static NodeProto ChannelConvolution(int channels, string input, string weights, string bias, string output)
    {
        var node = Of("Conv", [input, weights, bias], output);
        node.Attribute.Add(new AttributeProto { Name = "group", Type = AttributeProto.Types.AttributeType.Int, I = channels });
        var size = new AttributeProto { Name = "kernel_shape", Type = AttributeProto.Types.AttributeType.Ints };
        size.Ints.AddRange([1, 1]);
        node.Attribute.Add(size);
        return node;
    }

    /// <summary>The same convolution with other inputs or another output.</summary>
    public static NodeProto Convolution(NodeProto like, string input, string weights, string bias, string output)
    {
        var node = Of("Conv", [input, weights, bias], output);
        node.Name = like.Name;
        node.Attribute.AddRange(like.Attribute);
        return node;
    }

    private static NodeProto Of(string operation, IEnumerable<string> inputs, string output)
    {
        var node = new NodeProto { OpType = operation };
        node.Input.AddRange(inputs);
        node.Output.Add(output);
        return node;
    }
}
