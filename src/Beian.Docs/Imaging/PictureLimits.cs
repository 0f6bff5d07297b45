using Beian.Docs.Reading;

namespace Beian.Docs.Imaging;

/// <summary>What a copy of a picture must keep to (图片副本限制).</summary>
/// <param name="MinBytes">Zero where nobody says.</param>
/// <param name="MaxBytes">Of the file.</param>
/// <param name="Floor">Pixels that the longer and the shorter side must have; null where nobody says.</param>
public sealed record PictureLimits(int MinBytes, int MaxBytes, PageSize? Floor);
