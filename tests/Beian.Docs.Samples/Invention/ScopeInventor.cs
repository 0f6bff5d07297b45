using System.Text;

namespace Beian.Docs.Samples.Invention;

/// <summary>Puts a business scope together from items as registrars word them (经营范围).</summary>
public static class ScopeInventor
{
    private static readonly string[] General =
    [
        "技术服务、技术开发、技术咨询、技术交流、技术转让、技术推广", "软件开发", "软件销售", "信息系统集成服务", "信息技术咨询服务", "计算机系统服务", "数据处理和存储支持服务",
        "互联网销售（除销售需要许可的商品）", "网络技术服务", "广告设计、代理", "广告发布", "广告制作", "会议及展览服务", "企业管理咨询", "市场营销策划", "图文设计制作",
        "平面设计", "国内贸易代理", "货物进出口", "技术进出口", "日用百货销售", "针纺织品销售", "服装服饰零售", "办公用品销售", "电子产品销售", "通讯设备销售", "五金产品批发",
        "机械设备租赁", "建筑材料销售", "家具安装和维修服务", "水产品批发", "水产品零售", "渔具销售", "新鲜水果零售", "食品销售（仅销售预包装食品）", "物业管理", "家政服务",
        "园林绿化工程施工", "专业保洁、清洗、消毒服务", "汽车零配件零售", "人力资源服务（不含职业中介活动、劳务派遣服务）", "组织文化艺术交流活动", "摄影扩印服务", "健康咨询服务（不含诊疗服务）",
        "普通货物仓储服务（不含危险化学品等需许可审批的项目）", "国内货物运输代理", "橡胶制品销售", "化工产品销售（不含许可类化工产品）", "仪器仪表修理", "智能家庭消费设备制造",
    ];

    private static readonly string[] Licensed =
    [
        "第二类增值电信业务", "互联网信息服务", "食品互联网销售", "食品生产", "餐饮服务", "住宅室内装饰装修", "建设工程施工", "道路货物运输（不含危险货物）", "出版物零售", "烟草制品零售",
        "职业中介活动", "劳务派遣服务", "海水养殖", "旅游业务", "理发服务", "小食杂",
    ];

    private const string NewTail = "（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）";
    private const string OldTail = "（依法须经批准的项目，经相关部门批准后方可开展经营活动）";

    /// <param name="dice">The chances.</param>
    /// <param name="modern">Worded as since 2020: 一般项目 and 许可项目.</param>
    /// <param name="characters">About how long it may get.</param>
    public static string Invent(Dice dice, bool modern, int characters)
    {
        var scope = new StringBuilder();
        var comma = dice.Pick(("；", 0.6), ("、", 0.2), ("，", 0.2));
        if (modern)
            scope.Append("一般项目：");
        var aim = Math.Max(10, (int)(characters * dice.Between(0.15, 0.8)));
        var isFirst = true;
        foreach (var item in dice.Some(General, 30))
        {
            if (!isFirst && scope.Length + item.Length > aim)
                break;
            if (!isFirst)
                scope.Append(comma);
            scope.Append(item);
            isFirst = false;
        }

        if (!modern)
        {
            scope.Append(dice.Pick(("。" + OldTail, 0.35), (OldTail, 0.35), ("。", 0.2), ("", 0.1)));
        }
        else
        {
            scope.Append('。').Append(NewTail);
            if (dice.Chance(0.45))
            {
                scope.Append("许可项目：").AppendJoin("；", dice.Some(Licensed, dice.Int(1, 4)))
                    .Append("。（依法须经批准的项目，经相关部门批准后方可开展经营活动，具体经营项目以相关部门批准文件或许可证件为准）");
            }
        }

        return dice.Chance(0.15) ? HalfWidth(scope.ToString()) : scope.ToString();
    }

    private static string HalfWidth(string text) => text.Replace('（', '(').Replace('）', ')').Replace('，', ',').Replace('；', ';').Replace('：', ':');
}
