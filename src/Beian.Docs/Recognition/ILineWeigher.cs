using Beian.Docs.Geometry;
using Beian.Docs.Imaging;

namespace Beian.Docs.Recognition;

/// <summary>Says of texts that may stand on a line how well each explains it (备选文字比较).</summary>
public interface ILineWeigher
{
    /// <summary>One look for each network that reads.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="line">In its pixels.</param>
    /// <param name="texts">At least one.</param>
    IReadOnlyList<ILineWeights> Weigh(PageImage image, Quad line, IReadOnlyList<string> texts);
}
