using Beian.Docs.Documents;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Items;

public sealed class ItemCleanerTests
{
    [Theory]
    [InlineData(FieldNames.Scope, "~一般项目:软件开发。", "一般项目:软件开发。")]
    [InlineData(FieldNames.Scope, "(一)软件开发。", "(一)软件开发。")]
    [InlineData(FieldNames.Scope, "软件开发。***", "软件开发。")]
    [InlineData(FieldNames.Name, "样例税务师事务所中心、(有限合伙)", "样例税务师事务所中心(有限合伙)")]
    [InlineData(FieldNames.Authority, "样例市市场监督管理局:", "样例市市场监督管理局")]
    [InlineData(FieldNames.Name, "样例农产品有限公司卜", "样例农产品有限公司")]
    [InlineData(FieldNames.Type, "有限责任公司·(自然人独资)", "有限责任公司(自然人独资)")]
    public void Speck_IsTakenAway(string field, string read, string wanted) =>
        Assert.Equal(wanted, ItemCleaner.Clean(field, ReadText.From([new TextRun(Sheet.From([PageOf.Line(read, 0, 0)]).Lines[0])])).Text);

    [Theory]
    [InlineData(FieldNames.Capital, "20万人民币", false)]
    [InlineData(FieldNames.Capital, "20万元人民币", true)]
    [InlineData(FieldNames.Capital, "伍佰万元(人民币元)", true)]
    [InlineData(FieldNames.Capital, "伍佰万元(人民币", false)]
    [InlineData(FieldNames.Capital, "USD1,200,000.00", true)]
    [InlineData(FieldNames.Capital, "1,200,000.00", false)]
    [InlineData(FieldNames.Capital, "500.000000万人民币", true)]
    [InlineData(FieldNames.Name, "样例网络科技有限公司长春营业部", true)]
    [InlineData(FieldNames.Scope, "家具制造、住所家政服务。", false)]
    [InlineData(FieldNames.Scope, "咨询服务、法定代表人:承办委托事项。", false)]
    [InlineData(FieldNames.Scope, "家具制造、集群注册住所服务、家政服务。", true)]
    [InlineData(FieldNames.Name, "样例投资管理中心(有限合伙)", true)]
    [InlineData(FieldNames.Name, "样例服装辅料厂(个人独资)", true)]
    [InlineData(FieldNames.Name, "样例网络科技有限公司长春营业部有限责任公司分公司(自然人投资或控股)", false)]
    [InlineData(FieldNames.Scope, "铠", false)]
    [InlineData(FieldNames.Scope, "餐饮", true)]
    [InlineData(FieldNames.Scope, "日用百货", true)]
    [InlineData(FieldNames.Representative, "孔样例平面设计、机械设备租赁(依法须经批准的项目,经相关部门批准后方可开展经营活动)", false)]
    [InlineData(FieldNames.Composition, "人经营", false)]
    [InlineData(FieldNames.Composition, "个人经营", true)]
    [InlineData(FieldNames.Type, "有限责任公司(自然人独资)广告设计;通讯设备销售(样例)", false)]
    [InlineData(FieldNames.Type, "有限合伙企业样例企业管理有限公司", false)]
    [InlineData(FieldNames.Type, "有限合伙企业", true)]
    [InlineData(FieldNames.Type, "股份有限公司(非上市、自然人投资或控股)", true)]
    [InlineData(FieldNames.Type, "有限责任公司(港澳台投资、非独资)", true)]
    [InlineData(FieldNames.Type, "外国(地区)企业常驻代表机构", true)]
    [InlineData(FieldNames.Type, "集体所有制(股份合作)", true)]
    public void WhatIsNotWhole_HasNoForm(string field, string text, bool hasForm) => Assert.Equal(hasForm, ItemCleaner.HasForm(field, text));

    [Fact]
    public void SoleProprietorsType_IsNotWholeWithoutItsEnd() => Assert.False(ItemCleaner.HasForm(FieldNames.Type, "个体"));

    private static ReadText Text(string text) => ReadText.From([new TextRun(Sheet.From([PageOf.Line(text, 0, 0)]).Lines[0])]);

    [Theory]
    [InlineData(FieldNames.Type, "型有限责任公司分公司(自然人独资)", "有限责任公司分公司(自然人独资)")]
    [InlineData(FieldNames.Type, "有限责任公司(自然人独资)用无效", "有限责任公司(自然人独资)")]
    [InlineData(FieldNames.Type, "其他有限责任公司", "其他有限责任公司")]
    [InlineData(FieldNames.Capital, "页人民币伍万元整", "人民币伍万元整")]
    [InlineData(FieldNames.Capital, "500.00万元", "500.00万元")]
    [InlineData(FieldNames.Capital, "(叁佰伍拾万美元", "叁佰伍拾万美元")]
    [InlineData(FieldNames.Name, "样例机械集团有限公司8", "样例机械集团有限公司")]
    [InlineData(FieldNames.Scope, "样例零售;‘办公用品销售。", "样例零售;办公用品销售。")]
    [InlineData(FieldNames.Capital, "(人民币)叁仟万元", "(人民币)叁仟万元")]
    [InlineData(FieldNames.Capital, "USD1,200,000.00", "USD1,200,000.00")]
    [InlineData(FieldNames.Type, "有限责任公司(外[国法人独资)", "有限责任公司(外国法人独资)")]
    public void Item_IsThePartThatHasItsForm(string field, string read, string item) => Assert.Equal(item, ItemCleaner.Clean(field, Text(read)).Text);

    [Theory]
    [InlineData("样例甲使用", "样例甲")]
    [InlineData("姓样例甲", "样例甲")]
    [InlineData("姓名样例甲", "样例甲")]
    [InlineData("名样例甲", "样例甲")]
    [InlineData("供ICP备案使用”样例甲", "样例甲")]
    [InlineData("样例(北京)有限公司(委派代表:样例甲)", "样例(北京)有限公司(委派代表:样例甲)")]
    public void Person_IsWithoutAWatermark(string read, string name) => Assert.Equal(name, ItemCleaner.Person(Text(read)).Text);

    [Theory]
    [InlineData(FieldNames.Type, "有限责任公司立日期2022年10月17日", false)]
    [InlineData(FieldNames.Type, "分公司", true)]
    [InlineData(FieldNames.Capital, "100万元明", false)]
    [InlineData(FieldNames.Name, "样例有限公司2022年10月15日", false)]
    [InlineData(FieldNames.Representative, "样例甲一般项目", false)]
    [InlineData(FieldNames.Representative, "样例甲及年报信息和其他信用信息,请登录查询。3.各类商事主体", false)]
    [InlineData(FieldNames.Representative, "样例甲、样例乙", true)]
    [InlineData(FieldNames.Representative, "样例甲使用,再次复", false)]
    [InlineData(FieldNames.Name, "样例市样例商贸有,限公司", false)]
    [InlineData(FieldNames.Scope, "一般项自:样例销售。", false)]
    [InlineData(FieldNames.Scope, "样例销售(除依法须经批准的项口外,凭营业执照依法自主开展经营活动)", false)]
    [InlineData(FieldNames.Scope, "一般项目:样例销售(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)", true)]
    [InlineData(FieldNames.Scope, "编辑会刊。所:样例省样例市样例路8号", false)]
    public void Form_TellsWhatCannotBeConfirmed(string field, string text, bool hasForm) => Assert.Equal(hasForm, ItemCleaner.HasForm(field, text));

    [Theory]
    [InlineData("北京朝阳", false)]
    [InlineData("样例小店", true)]
    [InlineData("样例酒家", true)]
    [InlineData("威海样例信息", true)]
    public void NameOfFewCharacters_EndsInWhatItIs(string name, bool hasForm) => Assert.Equal(hasForm, ItemCleaner.HasForm(FieldNames.Name, name));

    [Theory]
    [InlineData("有限责任公司法人独资", "有限责任公司(法人独资)")]
    [InlineData("有限责任公司自然人投资或控股", "有限责任公司(自然人投资或控股)")]
    [InlineData("有限责任公司分公司", null)]
    [InlineData("有限责任公司(法人独资)", null)]
    [InlineData("其他有限责任公司", null)]
    public void TypeWithoutItsBrackets_GetsThem(string read, string? type) => Assert.Equal(type, LicenseType.WithBrackets(read));

    /// <summary>Stars of a filler that were misread stand behind the last bracket; of what is longer more may be the scope's.</summary>
    [Theory]
    [InlineData("样例批发。(依法须经批准)六★*", "样例批发。(依法须经批准)")]
    [InlineData("样例批发。食品销售★", "样例批发。食品销售★")]
    public void StarsBehindAScope_AreNoneOfIt(string read, string scope) => Assert.Equal(scope, ItemCleaner.Clean(FieldNames.Scope, Text(read)).Text);
}
