using Onnx;

namespace Beian.Docs.Ocr.Paddle.Graphs;

/// <summary>Rewrites a place of a graph so that it computes the same in fewer passes over the picture (图改写规则).</summary>
internal interface IGraphRule
{
    /// <returns>Whether the node's place was rewritten.</returns>
    bool TryApply(ModelGraph graph, NodeProto node);
}
