using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Organizations;

/// <summary>Funds as certificates print them (开办资金、注册资金、原始基金数额).</summary>
public static class Amounts
{
    public static string Invent(Dice dice, bool isLarge)
    {
        var tenThousands = isLarge ? dice.OneOf(200, 300, 400, 500, 800, 1000, 2000) : dice.OneOf(3, 5, 6, 10, 15, 20, 30, 50, 68, 100, 126, 350, 1286, 4608);
        return dice.Pick(
            (Capitals.Invent(dice), 30.0),
            ($"￥{tenThousands}万元", 14.0),
            ($"¥{tenThousands}.{dice.Int(10, 99)}万元", 8.0),
            ($"{tenThousands}万元", 22.0),
            ($"{tenThousands}.00万元", 8.0),
            ($"人民币{tenThousands}万元整", 10.0),
            ($"{tenThousands} 万元人民币", 8.0));
    }
}
