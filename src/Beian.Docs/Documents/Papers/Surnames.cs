namespace Beian.Docs.Documents.Papers;

/// <summary>
/// Surnames in use, those of 百家姓 and later ones, to tell a name from another word that stands where a name could (姓氏). Left out are those that
/// sentences begin with (从, 能, 经, 后 …). [MEM]
/// </summary>
public static class Surnames
{
    private const string Single =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
        + "温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席"
        + "卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来"
        + "扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿母乌裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植富尧闭由"
        + "萧酆贲郗隗宓羿汲邴糜弓牧蓬仰钭韶溥怀鄂咸籍赖苍莘贡逄扶堵宰郦郤璩濮寿郏阎习宦鱼慎庾暨衡弘禄东殳沃蔚夔厍融訾毋乜巢蒯红竺桓闾佀呙锺缑郈琴佴赏墨谯笪蹇揣郇彝蓟骞逢郄褟岱忻郐傅綦仉矫常洪诸荀钮招贝滑宇木";

    private static readonly string[] Double =
        ["欧阳", "上官", "司马", "诸葛", "司徒", "令狐", "皇甫", "尉迟", "夏侯", "东方", "慕容", "公孙", "长孙", "宇文", "端木", "闻人", "轩辕", "钟离", "申屠", "南宫", "独孤", "西门", "百里", "澹台", "呼延", "东郭", "太史", "淳于", "单于", "濮阳"];

    /// <summary>What the commonest of two characters are misread as, the first being a surname by itself.</summary>
    private static readonly string[] Misread = ["夏候", "司徙", "欧阴", "上宫", "皇埔", "东万", "公孑", "南官"];

    /// <summary>Whether a name begins with all but one character of a surname of two, and not with a surname: 令孤 for 令狐.</summary>
    public static bool MayBeMisread(string name) => name.Length >= 3 && !Double.Any(d => name.StartsWith(d, StringComparison.Ordinal))
        && (Misread.Any(m => name.StartsWith(m, StringComparison.Ordinal))
            || (!Begins(name) && Double.Any(d => (name[0] == d[0]) != (name[1] == d[1]))));

    /// <summary>Whether a text begins with one; a character that was not read may be one, and names of two parts need none.</summary>
    public static bool Begins(string text) =>
        text.Length > 0 && (Single.Contains(text[0], StringComparison.Ordinal) || text[0] == '〓' || text.Contains('·', StringComparison.Ordinal) || Double.Any(d => text.StartsWith(d, StringComparison.Ordinal)));
}
