using Google.Protobuf;
using Onnx;

namespace Beian.Docs.Ocr.Paddle.Graphs;

/// <summary>A model as nodes and constants that rules rewrite (计算图).</summary>
internal sealed class ModelGraph
{
    private readonly ModelProto _model;
    private readonly Dictionary<string, TensorProto> _tensors = [];
    private readonly Dictionary<string, GraphConstant?> _constants = [];
    private readonly HashSet<string> _added = [];
    private readonly HashSet<string> _outputs;

    // Kept up to date node by node: to make them anew for every rule that applies took a second at each start.
    private readonly Dictionary<string, List<NodeProto>> _users = [];
    private readonly Dictionary<string, NodeProto> _producers = [];

    /// <param name="bytes">An ONNX file.</param>
    /// <exception cref="InvalidProtocolBufferException">It is none.</exception>
    public ModelGraph(byte[] bytes)
    {
        _model = ModelProto.Parser.ParseFrom(bytes);
        _outputs = [.. _model.Graph.Output.Select(o => o.Name)];
        foreach (var node in Nodes)
            Register(node);
        foreach (var tensor in _model.Graph.Initializer)
            _tensors[tensor.Name] = tensor;
        foreach (var node in Nodes)
        {
            if (node.OpType == "Constant" && node.Attribute("value")?.T is { } value)
                _tensors[node.Output[0]] = value;
            else if (node.OpType == "Cast" && node.Integer("to") == (int)TensorProto.Types.DataType.Float && _tensors.TryGetValue(node.Input[0], out var narrow))
                _tensors[node.Output[0]] = narrow;
        }
    }

    /// <summary>Each after those whose outputs it takes.</summary>
    public IReadOnlyList<NodeProto> Nodes => _model.Graph.Node;

    /// <summary>Whether a node holds a graph of its own, which may use what no other node does.</summary>
    public bool IsNested => Nodes.Any(n => n.Attribute.Any(a => a.G is not null || a.Graphs.Count > 0));

    /// <summary>Null where it is no constant, or none of floats.</summary>
    public GraphConstant? ConstantOf(string name)
    {
        // Most weights are never asked for.
        if (!_constants.TryGetValue(name, out var constant) && _tensors.TryGetValue(name, out var tensor))
            _constants[name] = constant = GraphConstant.From(tensor);
        return constant;
    }

    public NodeProto? ProducerOf(string name) => _producers.GetValueOrDefault(name);

    /// <summary>Whose input it is, once for each input; none where it is an output of the model alone.</summary>
    public IReadOnlyList<NodeProto> UsersOf(string name) => _users.TryGetValue(name, out var users) ? users : [];

    /// <summary>Whether nothing but one node asks for it.</summary>
    public bool HasOneUser(string name) => UsersOf(name).Count == 1 && !_outputs.Contains(name);

    /// <returns>Its name.</returns>
    public string Add(GraphConstant constant)
    {
        var name = $"simplified.{_added.Count}";
        _constants[name] = constant;
        _added.Add(name);
        return name;
    }

    /// <summary>Puts nodes in a node's place; what nothing uses any more is dropped.</summary>
    public void Replace(NodeProto node, params IReadOnlyList<NodeProto> with)
    {
        var at = PlaceOf(node);
        foreach (var one in with)
        {
            _model.Graph.Node.Insert(at++, one);
            Register(one);
        }

        Drop(node);
        // The new nodes give what the dropped one gave.
        foreach (var one in with)
            Produce(one);
    }

    /// <summary>As an ONNX file, without constants that nothing uses.</summary>
    public byte[] ToBytes()
    {
        var used = Nodes.SelectMany(n => n.Input).ToHashSet();
        var initializers = _model.Graph.Initializer.Where(t => used.Contains(t.Name))
            .Concat(_added.Where(used.Contains).Select(n => _constants[n]!.ToTensor(n)))
            .ToList();
        _model.Graph.Initializer.Clear();
        _model.Graph.Initializer.AddRange(initializers);
        return _model.ToByteArray();
    }

    private void Register(NodeProto node)
    {
        Produce(node);
        foreach (var input in node.Input)
        {
            if (!_users.TryGetValue(input, out var users))
                _users[input] = users = [];
            users.Add(node);
        }
    }

    private void Produce(NodeProto node)
    {
        foreach (var output in node.Output)
            _producers[output] = node;
    }

    /// <summary>Takes a node out, and those that only it asked for.</summary>
    private void Drop(NodeProto node)
    {
        _model.Graph.Node.RemoveAt(PlaceOf(node));
        foreach (var output in node.Output)
            _producers.Remove(output);
        foreach (var input in node.Input.Distinct())
        {
            _users[input].RemoveAll(u => ReferenceEquals(u, node));
            if (ProducerOf(input) is { } producer && producer.Output.All(o => UsersOf(o).Count == 0 && !_outputs.Contains(o)))
                Drop(producer);
        }
    }

    /// <summary>By identity: nodes are compared by all that they hold otherwise.</summary>
    private int PlaceOf(NodeProto node)
    {
        var nodes = _model.Graph.Node;
        for (var i = 0; i < nodes.Count; i++)
        {
            if (ReferenceEquals(nodes[i], node))
                return i;
        }

        throw new ArgumentException("The node is none of the graph's.", nameof(node));
    }
}
