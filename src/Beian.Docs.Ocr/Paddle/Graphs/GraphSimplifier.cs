namespace Beian.Docs.Ocr.Paddle.Graphs;

/// <summary>
/// PP-OCR's models compute less than half of their time in convolutions: as they are exported, every activation is eight passes over the
/// picture, which the runtime does not join. The same numbers (but for rounding) with those passes joined (模型图化简).
/// </summary>
internal static class GraphSimplifier
{
    private static readonly IGraphRule[][] Phases =
    [
        [new HardSwishRule(), new FoldIntoConvolutionBeforeRule(), new FoldIntoConvolutionBehindRule(), new ScaleBehindShiftRule(), new GatedSumRule()],
        [new ShiftAsConvolutionRule()],
    ];

    /// <param name="model">An ONNX file.</param>
    /// <returns>An ONNX file.</returns>
    /// <exception cref="Google.Protobuf.InvalidProtocolBufferException">It is none.</exception>
    public static byte[] Simplify(byte[] model)
    {
        var graph = new ModelGraph(model);
        if (graph.IsNested)
            return model;
        foreach (var rules in Phases)
        {
            while (graph.Nodes.Any(n => rules.Any(r => r.TryApply(graph, n))))
            {
            }
        }

        return graph.ToBytes();
    }
}
