using System.Text;

namespace Beian.Docs.Samples.Invention;

/// <summary>Writes amounts the way registrars do (注册资本).</summary>
public static class Capitals
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly int[] Tens = [3, 5, 10, 20, 30, 50, 80, 100, 101, 108, 120, 150, 200, 300, 500, 508, 666, 800, 1000, 1008, 1010, 1080, 1200, 2000, 2500, 3000, 5000, 6800, 10000];

    /// <summary>In units of ten thousand, in one of the forms seen.</summary>
    public static string Invent(Dice dice)
    {
        var tenThousands = dice.Pick(Tens);
        var words = Words(tenThousands);
        return dice.Pick(
            ($"{words}元整", 34.0),
            ($"人民币{words}元整", 12.0),
            ($"人民币{words}圆整", 4.0),
            ($"{words}元人民币", 12.0),
            ($"{tenThousands}万元人民币", 10.0),
            ($"{tenThousands}.000000万人民币", 5.0),
            ($"{tenThousands}万元整", 5.0),
            ($"人民币{tenThousands}万元", 5.0),
            ($"（人民币）{words}元", 4.0),
            ($"{tenThousands}.00万元", 3.0),
            ($"美元{words}元", 2.0),
            ($"{tenThousands}万美元", 2.0));
    }

    private static string Words(int tenThousands)
    {
        if (tenThousands >= 10000)
            return Digits[tenThousands / 10000] + "亿";
        var words = new StringBuilder();
        var zero = false;
        foreach (var (unit, name) in new[] { (1000, "仟"), (100, "佰"), (10, "拾"), (1, "") })
        {
            var digit = tenThousands / unit % 10;
            if (digit == 0)
            {
                zero = words.Length > 0;
                continue;
            }

            if (zero)
                words.Append('零');
            zero = false;
            words.Append(Digits[digit]).Append(name);
        }

        return words.Append('万').ToString();
    }
}
