using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Ocr.Paddle.Graphs;
using Google.Protobuf;
using Microsoft.ML.OnnxRuntime;
using Onnx;

namespace Beian.Docs.Ocr.Tests.Paddle.Graphs;

/// <summary>The models compute the same after they were simplified, in fewer nodes.</summary>
public sealed class GraphSimplifierTests
{
    [Theory]
    [InlineData(PaddleModels.DetectorFile, 96, 160, 120)]
    [InlineData(PaddleModels.RecognizerFile, 48, 200, 150)]
    [InlineData(PaddleModels.ClassifierFile, 48, 192, 0)]
    public void Model_ComputesTheSame(string file, int height, int width, int fewer) =>
        Compare(File.ReadAllBytes(Path.Combine(ModelFolder.Find(), file)), height, width, fewer);

    [Fact]
    public void OwnRecognizer_IsSimpleAlready()
    {
        using var stream = typeof(FilingRecognizer).Assembly.GetManifestResourceStream("filing-recognizer.onnx")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);

        Assert.Equal(new ModelGraph(bytes).Nodes.Count, new ModelGraph(GraphSimplifier.Simplify(bytes)).Nodes.Count);
    }

    /// <summary>What only a branch uses must not be dropped.</summary>
    [Fact]
    public void ModelWithBranches_IsLeftAsItIs()
    {
        var branch = new NodeProto { OpType = "If" };
        branch.Attribute.Add(new AttributeProto { Name = "then_branch", Type = AttributeProto.Types.AttributeType.Graph, G = new GraphProto() });
        var model = new ModelProto { Graph = new GraphProto() };
        model.Graph.Node.Add(branch);
        var bytes = model.ToByteArray();

        Assert.Same(bytes, GraphSimplifier.Simplify(bytes));
    }

    private static void Compare(byte[] model, int height, int width, int fewer)
    {
        var simplified = GraphSimplifier.Simplify(model);
        Assert.True(new ModelGraph(model).Nodes.Count - new ModelGraph(simplified).Nodes.Count >= fewer);
        var (before, after) = (Run(model, height, width), Run(simplified, height, width));
        Assert.Equal(before.Length, after.Length);
        Assert.All(before.Zip(after), p => Assert.Equal(p.First, p.Second, 1e-3f));
    }

    private static float[] Run(byte[] model, int height, int width)
    {
        using var session = new InferenceSession(model);
        var random = new Random(20261126);
        float[] data = [.. Enumerable.Range(0, 3 * height * width).Select(_ => (random.NextSingle() * 2) - 1)];
        using var input = OrtValue.CreateTensorValueFromMemory(data, [1, 3, height, width]);
        return PaddleTensor.Run(session, input, (output, _) => output.ToArray());
    }
}
