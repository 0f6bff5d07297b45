namespace Beian.Docs.Samples.Invention;

/// <summary>Invents streets and villages in a county that exists (住址、住所).</summary>
public static class AddressInventor
{
    private static readonly string[] Roads =
    [
        "新威路", "文化东路", "海滨北路", "青岛北路", "统一路", "解放大道", "人民南路", "建设西街", "中山路", "和平里", "长江路", "珠海路", "大世界北街",
        "沈阳中路", "古陌街", "世昌大道", "昆明路", "东风西路", "学府路", "科技一路", "创业二街", "锦绣大街", "凤凰山路", "滨河东路", "祥云路", "望海街",
    ];

    private static readonly string[] Estates =
    [
        "花园小区", "阳光水岸", "锦绣家园", "鲸园小区", "金海湾", "翠竹苑", "丽都新城", "幸福里", "华夏城", "碧桂园", "龙湖天街", "福泰山庄", "西苑小区", "永和佳园",
    ];

    private static readonly string[] Towns = ["孙家疃镇", "温泉镇", "草庙子镇", "桥头镇", "张村镇", "羊亭镇", "龙塘镇", "白集镇", "王庄寨镇", "绿洲办事处", "汪疃镇", "石岛镇", "野三坡镇", "双沙镇"];
    private static readonly string[] Villages = ["王家庄村", "孙家滩村", "大岚头村", "北竹岛村", "上河村", "邢家寨村", "郐家屯村", "黄土梁村", "南桥村", "戚家庄村", "毕家疃村", "丁家洼村"];
    private static readonly string[] Towers = ["科技大厦", "海悦大厦", "创新创业基地", "软件园", "国际商务中心", "银座广场", "智慧谷产业园", "蓝色经济区服务外包基地", "万达广场", "新天地商厦"];

    /// <summary>As on an ID card: up to three lines of eleven.</summary>
    public static string OfPerson(Dice dice, Region region)
    {
        var prefix = dice.Chance(0.15) && region.City.Length > 0 ? region.City + region.County : region.Full;
        if (region.County.EndsWith('县') || dice.Chance(0.25))
        {
            var village = $"{prefix}{dice.Pick(Towns)}{dice.Pick(Villages)}";
            return dice.Int(0, 4) switch
            {
                0 => $"{village}{dice.Int(1, 400)}号",
                1 => $"{village}{dice.Int(1, 20)}组",
                2 => $"{village}委会{dice.Pick(Villages)}{dice.Int(1, 200)}号",
                _ => $"{village}{dice.Int(1, 14)}组{dice.Int(1, 99)}号",
            };
        }

        var street = $"{prefix}{dice.Pick(Roads)}{dice.Int(1, 320)}号";
        return dice.Int(0, 6) switch
        {
            0 => street,
            1 => $"{street}{dice.Int(1, 30)}号楼{dice.Int(101, 2602)}室",
            2 => $"{street}{dice.Pick(Estates)}{dice.Int(1, 40)}幢{dice.Int(1, 5)}单元{dice.Int(101, 1802)}",
            3 => $"{street}-{dice.Int(1, 40)}号{dice.Int(101, 703)}室",
            4 => $"{street}{dice.Pick(Estates)}{dice.Pick((IReadOnlyList<string>)["A", "B", "C"])}座{dice.Int(101, 3002)}",
            _ => $"{street}附{dice.Int(1, 30)}号",
        };
    }

    /// <summary>As on a license: longer, with brackets and full-width digits now and then.</summary>
    public static string OfCompany(Dice dice, Region region)
    {
        var prefix = dice.Pick((region.Full, 0.7), (region.City + region.County, 0.3));
        var street = $"{prefix}{dice.Pick(Roads)}{dice.Int(1, 900)}号";
        return dice.Int(0, 8) switch
        {
            0 => street,
            1 => $"{street}{dice.Pick(Towers)}{dice.Int(1, 30)}层{dice.Int(101, 3020)}室",
            2 => $"{street}-{dice.Int(1, 20)}",
            3 => $"{street}{dice.Pick(Towers)}{dice.Pick((IReadOnlyList<string>)["A", "B", "C", "D"])}座{dice.Int(301, 2502)}",
            4 => $"{street}{dice.Pick(Estates)}{dice.Int(1, 40)}号楼{dice.Int(1, 5)}单元{dice.Int(101, 902)}号（住所申报）",
            5 => $"{prefix}{dice.Pick(Towns)}{dice.Pick(Villages)}{dice.Int(1, 300)}号",
            6 => $"{street}（{dice.Pick(Towers)}）{dice.Int(2, 28)}楼{dice.Int(201, 2806)}号房",
            _ => $"{street}{dice.Pick(Towers)}{dice.Int(1, 9)}#{dice.Int(101, 1999)}",
        };
    }
}
