using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;

namespace Beian.Docs.Tests.Documents;

/// <summary>Answers what it is told to.</summary>
internal sealed class FakeProbe(string? second = null, params string[] qrCodes) : IFieldProbe
{
    /// <summary>What the shape of a character says, by the character that was read.</summary>
    public Dictionary<string, ShapeOpinion> Shapes { get; } = [];

    public int Asked { get; private set; }

    public string? SecondOpinion(IReadOnlyList<Quad> lines, string? alphabet)
    {
        Asked++;
        return second;
    }

    public IReadOnlyList<string> QrCodes(Quad region) => qrCodes;

    public ShapeOpinion? Shape(Glyph glyph) => Shapes.GetValueOrDefault(glyph.Source.Text);
}
