using Google.Protobuf;
using Onnx;

namespace Beian.Docs.Ocr.Paddle.Graphs;

/// <summary>A model as nodes and constants that rules rewrite (计算图).</summary>
internal sealed class ModelGraph
{
    private readonly ModelProto _model;
    private readonly Dictionary<string, GraphConstant> _constants = [];
    private readonly HashSet<string> _added = [];
    private ILookup<string, NodeProto>? _users;
    private Dictionary<string, NodeProto>? _producers;

    /// <param name="bytes">An ONNX file.</param>
    /// <exception cref="InvalidProtocolBufferException">It is none.</exception>
    public ModelGraph(byte[] bytes)
    {
        _model = ModelProto.Parser.ParseFrom(bytes);
        foreach (var tensor in _model.Graph.Initializer)
            Keep(tensor.Name, GraphConstant.From(tensor));
        foreach (var node in Nodes)
        {
            if (node.OpType == "Constant")
                Keep(node.Output[0], node.Attribute.FirstOrDefault(a => a.Name == "value") is { T: { } value } ? GraphConstant.From(value) : null);
            else if (node.OpType == "Cast" && node.Integer("to") == (int)TensorProto.Types.DataType.Float)
                Keep(node.Output[0], ConstantOf(node.Input[0]));
        }
    }

    /// <summary>Each after those whose outputs it takes.</summary>
    public IReadOnlyList<NodeProto> Nodes => _model.Graph.Node;

    public GraphConstant? ConstantOf(string name) => _constants.GetValueOrDefault(name);

    public NodeProto? ProducerOf(string name)
    {
        _producers ??= Nodes.SelectMany(n => n.Output.Select(o => (o, n))).ToDictionary(p => p.o, p => p.n);
        return _producers.GetValueOrDefault(name);
    }

    /// <summary>Whose input it is, once for each input; none where it is an output of the model alone.</summary>
    public IEnumerable<NodeProto> UsersOf(string name)
    {
        _users ??= Nodes.SelectMany(n => n.Input.Select(i => (i, n))).ToLookup(p => p.i, p => p.n);
        return _users[name];
    }

    /// <summary>Whether nothing but one node asks for it.</summary>
    public bool HasOneUser(string name) => UsersOf(name).Take(2).Count() == 1 && _model.Graph.Output.All(o => o.Name != name);

    /// <returns>Its name.</returns>
    public string Add(GraphConstant constant)
    {
        var name = $"simplified.{_added.Count}";
        _constants[name] = constant;
        _added.Add(name);
        return name;
    }

    /// <summary>Puts nodes in a node's place; what else made room for them is dropped by <see cref="ToBytes"/>.</summary>
    public void Replace(NodeProto node, params IReadOnlyList<NodeProto> with)
    {
        var nodes = _model.Graph.Node;
        var at = nodes.IndexOf(node);
        nodes.RemoveAt(at);
        foreach (var one in with)
            nodes.Insert(at++, one);
        DropUnused();
        (_users, _producers) = (null, null);
    }

    /// <summary>As an ONNX file, without constants that nothing uses.</summary>
    public byte[] ToBytes()
    {
        var used = Nodes.SelectMany(n => n.Input).ToHashSet();
        var initializers = _model.Graph.Initializer.Where(t => used.Contains(t.Name))
            .Concat(_added.Where(used.Contains).Select(n => _constants[n].ToTensor(n)))
            .ToList();
        _model.Graph.Initializer.Clear();
        _model.Graph.Initializer.AddRange(initializers);
        return _model.ToByteArray();
    }

    private void DropUnused()
    {
        var nodes = _model.Graph.Node;
        var used = _model.Graph.Output.Select(o => o.Name).ToHashSet();
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            if (nodes[i].Output.Any(used.Contains))
                used.UnionWith(nodes[i].Input);
            else
                nodes.RemoveAt(i);
        }
    }

    private void Keep(string name, GraphConstant? constant)
    {
        if (constant is not null)
            _constants[name] = constant;
    }
}
