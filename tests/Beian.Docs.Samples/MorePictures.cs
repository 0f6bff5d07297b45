namespace Beian.Docs.Samples;

/// <summary>
/// Pictures of further kinds, a line each. They are drawn when <c>--kinds</c> names them and are in no set otherwise, so that the sets
/// of licenses and cards stay as they are.
/// </summary>
public static class MorePictures
{
    public static IReadOnlyDictionary<PictureKind, MorePicture> All { get; } = new Dictionary<PictureKind, MorePicture>
    {
    };
}
