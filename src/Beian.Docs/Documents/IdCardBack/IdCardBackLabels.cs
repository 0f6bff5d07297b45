using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;

namespace Beian.Docs.Documents.IdCardBack;

/// <summary>The labels and titles of the emblem side and where they stand, in millimeters from the card's top left corner (国徽面).</summary>
public static class IdCardBackLabels
{
    /// <summary>The word used for the card's title 居民身份证.</summary>
    public const string Title = "title";

    /// <summary>The word used for the title 临时居民身份证, which spreads over the same width. [MEM]</summary>
    public const string TemporaryTitle = "temporaryTitle";

    /// <summary>The word used for 中华人民共和国.</summary>
    public const string Country = "country";

    /// <summary>The word used for 有效期限.</summary>
    public const string Validity = "validity";

    public static IReadOnlyList<Label> All { get; } =
    [
        new("中华人民共和国", Country, 2),
        new("临时居民身份证", TemporaryTitle, 1),
        new("居民身份证", Title, 1),
        new("签发机关", FieldNames.Authority, 1, Anywhere: true),
        new("有效期限", Validity, 1, Anywhere: true),
    ];

    /// <summary>Middle of the first and last character.</summary>
    public static IReadOnlyDictionary<string, (PagePoint First, PagePoint Last)> Places { get; } =
        new Dictionary<string, (PagePoint, PagePoint)>
        {
            [Country] = (new(32, 9), new(71.8, 9)),
            [Title] = (new(29.8, 19), new(74.3, 19)),
            [TemporaryTitle] = (new(29.8, 19), new(74.3, 19)),
            [FieldNames.Authority] = (new(21.8, 40.2), new(30.2, 40.2)),
            [Validity] = (new(21.8, 47), new(30.2, 47)),
        };
}
