using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Sorting;

/// <summary>How much speaks for a front and a back being one card (正反面相配程度). Backs bear no name and no number.</summary>
internal sealed class BackScore(CardRuns runs)
{
    /// <summary>From here on it is more than that both were left.</summary>
    public const int Enough = 23;

    /// <summary>Nothing else may come as near as this.</summary>
    public const int Lead = 8;

    public (int Score, string Words) Of(CardSide front, CardSide back, BackPool pool)
    {
        if (front.Item == back.Item && front.Document.Page == back.Document.Page)
            return (100, "在同一页上");
        var said = new List<(int Score, string? Words)> { ByFile(front, back, pool), ByRun(front, back), ByFolder(front, back, pool), ByRegion(front, back), (ByAge(front, back), null) };
        var words = said.Where(s => s.Score > 0 && s.Words is not null).OrderByDescending(s => s.Score).Select(s => s.Words!).Take(2);
        return (said.Sum(s => s.Score), string.Join("，", words));
    }

    private static (int, string?) ByFile(CardSide front, CardSide back, BackPool pool)
    {
        if (front.Item == back.Item)
            return (Math.Max(45 - (10 * Math.Abs(front.Document.Page - back.Document.Page)), 10), "在同一个文件里");
        if (front.Key == back.Key)
            return pool.IsOnlyKey(front.Key) ? (40, "文件名成对") : (12, "文件名成对");
        var name = front.ValueOf(FieldNames.Name);
        return name is { Length: > 1 } && CanonicalText.Of(back.Item.Name).Contains(name, StringComparison.Ordinal) ? (35, $"文件名里有“{name}”") : (0, null);
    }

    private (int, string?) ByRun(CardSide front, CardSide back) => runs.Between(front.Item, back.Item) switch
    {
        CardNeighbors.Pair => (18, "文件前后相邻"),
        CardNeighbors.Loose => (8, "文件前后相邻"),
        _ => (0, null),
    };

    private static (int, string?) ByFolder(CardSide front, CardSide back, BackPool pool)
    {
        if (front.Item.Folder != back.Item.Folder)
            return (-6, null);
        if (!pool.IsOnlyPairOf(front.Item.Folder))
            return (4, null);
        return front.Item.Folder.Length == 0 ? (8, "只剩这两面") : (25, "文件夹里只有这两面");
    }

    private static (int, string?) ByRegion(CardSide front, CardSide back)
    {
        if (front.Region is not { } home || back.Region is not { } office)
            return (0, null);
        if (home.ProvinceCode != office.ProvinceCode)
            return (-30, null);
        if (home.CityCode is not null && office.CityCode is not null && home.CityCode != office.CityCode)
            return (-20, null);
        // 环翠区 is 环翠分局 in an authority's name.
        var authority = back.ValueOf(FieldNames.Authority)!;
        if (home.County is { Length: > 2 } county && authority.Contains(CanonicalText.Of(county)[..^1], StringComparison.Ordinal))
            return (15, $"签发机关与住址都在{county}");
        return office.CountyCode is not null && home.CountyCode is not null && office.CountyCode != home.CountyCode ? (-4, null) : (6, $"签发机关与住址都在{home.City ?? home.Province}");
    }

    /// <summary>居民身份证法 §5: 5 years below 16, 10 from 16, 20 from 26, no end from 46. [MEM]</summary>
    private static int ByAge(CardSide front, CardSide back)
    {
        if (front.Born is not { } born || back.DateOf(FieldNames.ValidFrom) is not { } from)
            return 0;
        if (from < born)
            return -60;
        if (!back.IsOpenEnded && back.DateOf(FieldNames.ValidTo) is null)
            return 0;
        var age = from.Year - born.Year - (born.AddYears(from.Year - born.Year) > from ? 1 : 0);
        var years = back.IsOpenEnded ? (int?)null : back.DateOf(FieldNames.ValidTo)!.Value.Year - from.Year;
        int? lawful = age < 16 ? 5 : age < 26 ? 10 : age < 46 ? 20 : null;
        var isSure = back.IsConfirmed(FieldNames.ValidFrom) && back.IsConfirmed(FieldNames.ValidTo);
        return years == lawful ? 4 : isSure ? -40 : -10;
    }
}
