using Beian.Docs.Geometry;

namespace Beian.Docs.Imaging;

/// <summary>What was measured on the part of a picture where a document lies (图片质量数据). Numbers only; what they mean is judged elsewhere.</summary>
public sealed record DocumentSigns
{
    /// <summary>How far the colors spread about the commonest one, 0 for gray throughout; null when the document is too small to tell.</summary>
    public double? Chroma { get; init; }

    /// <summary>Width of the edges of the text over its height, median of the lines: about 0.02 when sharp; null when no line could be measured.</summary>
    public double? Blur { get; init; }

    /// <summary>Share of the document under spots where the light has drowned everything, 0 to 1.</summary>
    public double Glare { get; init; }

    /// <summary>The largest such spot, in pixels of the picture.</summary>
    public Quad? GlareBox { get; init; }

    /// <summary>How far the strongest regular fine pattern stands out of its neighborhood, in powers of e; null when the document is too small to tell.</summary>
    public double? Grid { get; init; }
}
