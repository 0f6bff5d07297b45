using System.Globalization;

namespace Beian.Docs.Samples.Invention;

/// <summary>Someone who does not exist, with a paper that is no resident ID card (持其他证件的人).</summary>
public sealed record Traveler
{
    private static readonly (string Code, string Name)[] Countries = [("CAN", "加拿大"), ("USA", "美国"), ("DEU", "德国"), ("JPN", "日本"), ("KOR", "韩国"), ("FRA", "法国"), ("AUS", "澳大利亚"), ("SGP", "新加坡")];

    private static readonly string[] Surnames = ["SPECIMEN", "EXAMPLE", "MUSTERMANN", "SAMPLE", "MODELE", "TANAKA", "OBRIEN", "KOWALSKI", "JOHANSSON"];

    private static readonly string[] Given = ["ERIKA", "JOHN PAUL", "MARIE CLAIRE", "TARO", "MIN JI", "ALEX", "LENA", "CAMERON", "BRITTA"];

    private static readonly string[] ChineseSurnames = ["YANG", "LI", "ZHANG", "WANG", "OUYANG", "LIN", "CHEN", "HUANG"];

    private static readonly string[] ChineseGiven = ["YANGLI", "JIA", "HAITAO", "XIAOMING", "WEI", "MINGYUE"];

    /// <summary>In Chinese; a foreigner has none.</summary>
    public string? ChineseName { get; init; }

    public required string Surname { get; init; }

    public required string GivenNames { get; init; }

    public required bool IsMale { get; init; }

    public required DateOnly BirthDate { get; init; }

    public required (string Code, string Name) Country { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required DateOnly ValidTo { get; init; }

    public required Region Region { get; init; }

    /// <summary>Of the paper; null for whichever.</summary>
    public string? Number { get; init; }

    public string Sex => IsMale ? "男" : "女";

    public static Traveler Invent(Dice dice, DateOnly asOf, bool isChinese)
    {
        var (name, _, male) = Names.Invent(dice);
        var birth = asOf.AddDays(-dice.Int(20 * 366, 70 * 365));
        var from = asOf.AddDays(-dice.Int(40, 4 * 365));
        if (from is { Month: 2, Day: 29 })
            from = from.AddDays(1);
        return new Traveler
        {
            ChineseName = isChinese ? name : null,
            Surname = isChinese ? dice.Pick(ChineseSurnames) : dice.Pick(Surnames),
            GivenNames = isChinese ? dice.Pick(ChineseGiven) : dice.Pick(Given),
            IsMale = male,
            BirthDate = birth,
            Country = isChinese ? ("CHN", "中国") : dice.Pick(Countries),
            ValidFrom = from,
            ValidTo = from.AddYears(isChinese && dice.Chance(0.3) ? 5 : 10).AddDays(-1),
            Region = dice.Pick(Region.All),
        };
    }

    public static string Digits(Dice dice, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => dice.Int(0, 10).ToString(CultureInfo.InvariantCulture)));

    /// <summary>YYMMDD.</summary>
    public static string Six(DateOnly date) => date.ToString("yyMMdd", CultureInfo.InvariantCulture);

    /// <summary>The check digit of machine-readable zones.</summary>
    public static char Check(string text)
    {
        var sum = 0;
        for (var i = 0; i < text.Length; i++)
            sum += (text[i] == '<' ? 0 : char.IsAsciiDigit(text[i]) ? text[i] - '0' : text[i] - 'A' + 10) * ((i % 3) switch { 0 => 7, 1 => 3, _ => 1 });
        return (char)('0' + (sum % 10));
    }
}
