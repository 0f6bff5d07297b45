using Beian.Docs.Identifiers;

namespace Beian.Docs.Tests.Identifiers;

public sealed class AdministrativeDivisionsTests
{
    [Theory]
    [InlineData("山东省威海市环翠区文化中路1号", "山东省", "威海市", "环翠区")]
    [InlineData("山东威海市环翠区文化中路1号", "山东省", "威海市", "环翠区")]
    [InlineData("山东威海环翠区文化中路1号", "山东省", "威海市", "环翠区")]
    [InlineData("威海市环翠区文化中路1号", "山东省", "威海市", "环翠区")]
    [InlineData("山东省荣成市成山大道1号", "山东省", "威海市", "荣成市")]
    [InlineData("荣成市成山大道1号", "山东省", "威海市", "荣成市")]
    [InlineData("山东省威海市荣成市成山大道1号", "山东省", "威海市", "荣成市")]
    [InlineData("山东省威海市火炬路1号", "山东省", "威海市", null)]
    [InlineData("山东省青岛市城阳区1号", "山东省", "青岛市", "城阳区")]
    [InlineData("北京市海淀区中关村大街1号", "北京市", null, "海淀区")]
    [InlineData("北京市北京市海淀区中关村大街1号", "北京市", null, "海淀区")]
    [InlineData("北京海淀区中关村大街1号", "北京市", null, "海淀区")]
    [InlineData("重庆市渝北区1号", "重庆市", null, "渝北区")]
    [InlineData("上海市浦东新区世纪大道1号", "上海市", null, "浦东新区")]
    [InlineData("广西南宁市青秀区1号", "广西壮族自治区", "南宁市", "青秀区")]
    [InlineData("广西壮族自治区南宁市青秀区1号", "广西壮族自治区", "南宁市", "青秀区")]
    [InlineData("内蒙古呼和浩特市新城区1号", "内蒙古自治区", "呼和浩特市", "新城区")]
    [InlineData("新疆乌鲁木齐市天山区1号", "新疆维吾尔自治区", "乌鲁木齐市", "天山区")]
    [InlineData("宁夏银川市兴庆区1号", "宁夏回族自治区", "银川市", "兴庆区")]
    [InlineData("西藏拉萨市城关区1号", "西藏自治区", "拉萨市", "城关区")]
    [InlineData("吉林省吉林市船营区1号", "吉林省", "吉林市", "船营区")]
    [InlineData("吉林市船营区1号", "吉林省", "吉林市", "船营区")]
    [InlineData("吉林省延边州延吉市1号", "吉林省", "延边朝鲜族自治州", "延吉市")]
    [InlineData("湖南省湘西自治州永顺县1号", "湖南省", "湘西土家族苗族自治州", "永顺县")]
    [InlineData("湖北省仙桃市1号", "湖北省", null, "仙桃市")]
    [InlineData("广东省东莞市南城街道1号", "广东省", "东莞市", null)]
    [InlineData("海南省海口市龙华区1号", "海南省", "海口市", "龙华区")]
    [InlineData("湖南省1号", "湖南省", null, null)]
    [InlineData("湖南", "湖南省", null, null)]
    [InlineData("山东省威海路1号", "山东省", null, null)]
    [InlineData("山东省威海市政府路1号", "山东省", "威海市", null)]
    [InlineData("山东省威海市场路1号", "山东省", null, null)]
    [InlineData("山东省威海市威海火炬高技术产业开发区火炬路1号", "山东省", "威海市", "威海火炬高技术产业开发区")]
    [InlineData("河南省信阳市新县县城路1号", "河南省", "信阳市", "新县")]
    [InlineData("甘肃省兰州市永登县城关镇样例路1号", "甘肃省", "兰州市", "永登县")]
    [InlineData("河南省信阳市新县城关镇样例路1号", "河南省", "信阳市", "新县")]
    [InlineData("山东省德州市齐河县城北路1号", "山东省", "德州市", "齐河县")]
    [InlineData("苏州工业园区样例街道1号", "江苏省", "苏州市", "苏州工业园区")]
    [InlineData("中国(上海)自由贸易试验区临港新片区样例路1号", "上海市", null, null)]
    [InlineData("中国（江苏）自由贸易试验区苏州片区样例路1号", "江苏省", null, null)]
    [InlineData("中国(四川)自由贸易试验区成都市武侯区样例路1号", "四川省", "成都市", "武侯区")]
    public void Address_TellsItsDivisions(string address, string province, string? city, string? county)
    {
        var region = AdministrativeDivisions.Find(address);
        Assert.NotNull(region);
        Assert.Equal((province, city, county), (region.Province, region.City, region.County));
    }

    /// <summary>The zone is part of the address: what is behind the divisions keeps it.</summary>
    [Fact]
    public void FreeTradeZone_IsNotTakenOff() => Assert.Equal(0, AdministrativeDivisions.Find("中国(上海)自由贸易试验区临港新片区样例路1号")!.Length);

    // There is a 朝阳区 in 北京 and in 长春, a 新城区 in several cities.
    [Theory]
    [InlineData("朝阳区建国路1号")]
    [InlineData("新城区1号")]
    [InlineData("文化中路1号")]
    [InlineData("北京路1号")]
    [InlineData("山东路1号")]
    [InlineData("山东威海路1号")]
    [InlineData("东方市场路1号")]
    [InlineData("")]
    public void AmbiguousAddress_TellsNothing(string address) => Assert.Null(AdministrativeDivisions.Find(address));

    [Fact]
    public void Region_CarriesCodesAndLength()
    {
        var region = AdministrativeDivisions.Find("山东省威海市环翠区文化中路1号");
        Assert.Equal(("370000", "371000", "371002", 9), (region?.ProvinceCode, region?.CityCode, region?.CountyCode, region?.Length));
    }

    [Theory]
    [InlineData("37", "山东省")]
    [InlineData("371002", "山东省")]
    [InlineData("710000", "台湾省")]
    [InlineData("99", null)]
    public void Code_BelongsToAProvince(string code, string? province)
    {
        Assert.Equal(province, AdministrativeDivisions.ProvinceNameOf(code));
        Assert.Equal(province is not null, AdministrativeDivisions.IsProvince(code));
    }

    [Theory]
    [InlineData("371002", true, true)]
    [InlineData("371071", true, true)]
    [InlineData("371072", true, true)]
    [InlineData("371073", true, true)]
    [InlineData("110103", false, true)]
    [InlineData("330103", false, true)]
    [InlineData("379999", false, false)]
    public void Code_ExistsTodayOrOnce(string code, bool today, bool once)
    {
        Assert.Equal(today, AdministrativeDivisions.ExistsToday(code));
        Assert.Equal(once, AdministrativeDivisions.ExistedOnce(code));
    }

    [Fact]
    public void EveryProvince_IsFoundByName() => Assert.All(
        ["北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南",
         "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆", "台湾", "香港", "澳门"],
        name => Assert.StartsWith(name, AdministrativeDivisions.Find(name)?.Province));
}
