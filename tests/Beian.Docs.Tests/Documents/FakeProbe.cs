using Beian.Docs.Documents;
using Beian.Docs.Geometry;

namespace Beian.Docs.Tests.Documents;

/// <summary>Answers what it is told to.</summary>
internal sealed class FakeProbe(string? second = null, params string[] qrCodes) : IFieldProbe
{
    public int Asked { get; private set; }

    public string? SecondOpinion(IReadOnlyList<Quad> lines, string? alphabet)
    {
        Asked++;
        return second;
    }

    public IReadOnlyList<string> QrCodes(Quad region) => qrCodes;
}
