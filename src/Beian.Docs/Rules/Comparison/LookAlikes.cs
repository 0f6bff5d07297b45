namespace Beian.Docs.Rules.Comparison;

/// <summary>Characters that eyes and readers take for each other (形近字).</summary>
public static class LookAlikes
{
    private const string Groups =
        "末未 己已巳 0OoQD〇○ 1IlLi丨 8B 5S 2Z 6Gb 9gq UV 土士 入人八 日曰目 天夭 千干于 刀力 大太犬 王玉主 戊戌戍成 侯候 徒徙 汩汨 免兔 折拆析 今令 晴睛 贷货 请清 崇祟 治冶 "
        + "沐沭 盲肓 亨享 栗粟 柬束 丐丏 母毋 茶荼 矢失 找我 鸟乌 住往佳 傅传博 辨辩瓣 拔拨 洒酒 即既 间问闻 园圆 坪坏 城域 环坏 威咸 衷哀衰 瑞端 宇字 午牛 申甲由田 斤斥 木本术 平乎 "
        + "手毛 几凡 勺匀 风凤 史吏 代伐 准淮 暑署 弛驰 白自 古右石 尺尸 幻幼 仑仓 钧钓 铃玲 埠阜 燕蒸 莱菜 载戴 蓝篮 籍藉 辛幸 奈柰 杨扬 陈阵 季李 孙孑 刘浏 赵赴 周同 吴昊 徐涂 宋宗 "
        + "荣莱 海悔 浩洁 晓哓 晨辰 敏敛 明朋 晖辉 炜伟 琪琦 雯霎 婷停 颖颍 莹萤 竞竟 弘泓 宏洪 科料 技枝 贸贺 易昜 限眼 责贵 任仕 公么 司可 号另 座坐 层屋 楼搂 街衔 路络 镇填 "
        + "区匹 县具 省雀 市布 村材 乡多 庄压 元无 三二 彧或 逄逢 冼洗 佘余 亓元 昝咎 郇郁邹";

    private static readonly HashSet<(char, char)> Pairs =
        [.. Groups.Split(' ').SelectMany(g => g.SelectMany(a => g.Where(b => b != a).Select(b => (a, b))))];

    /// <summary>Whether one is easily taken for the other.</summary>
    public static bool Are(char a, char b) => Pairs.Contains((a, b));
}
