using Beian.Docs.Documents;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Organizations;

/// <summary>Invents a 事业单位 and its 法人证书.</summary>
public static class InstitutionInventor
{
    private static readonly string[] Bodies =
    [
        "实验小学", "第三中学", "人民医院", "疾病预防控制中心", "图书馆", "博物馆", "公共资源交易中心", "融媒体中心", "水产技术推广站", "不动产登记中心", "大数据中心", "文化馆",
        "社会保险服务中心", "市政设施管理处", "妇幼保健院（{0}妇女儿童医院）", "机关事务服务中心", "档案馆（{0}地方史志研究中心）", "综合行政执法大队", "特殊教育学校", "公路事业发展中心",
    ];

    private static readonly string[] Aims =
    [
        "实施小学义务教育，促进基础教育发展。小学学历教育。", "为人民身体健康提供医疗与护理保健服务。医疗与护理；医学教学；医学研究；卫生医疗人员培训；卫生技术人员继续教育；保健与健康教育。",
        "负责辖区内不动产登记的事务性工作；承担不动产登记信息管理基础平台建设与维护；提供查询服务。", "开展图书、期刊、文献资料的采集、整理、保存与借阅；举办读者活动，传播文化知识。",
        "承担疾病预防与控制、突发公共卫生事件应急处置、疫情报告及健康相关因素信息管理、实验室检测检验与评价、健康教育与促进。", "为机关办公提供后勤保障服务。",
        "收集、整理、保管和利用本行政区域内的档案资料，编纂地方志书、年鉴，开展史志研究与宣传教育（按核定范围开展）。", "开展水产新品种、新技术的引进、试验、示范和推广，水生动物疫病监测与防治技术指导。",
    ];

    public static Organization Invent(Dice dice, DateOnly asOf)
    {
        var region = dice.Pick(Region.All);
        var dates = OrganizationParts.Dates(dice);
        var name = region.Short + string.Format(null, dice.Pick(Bodies), region.Short);
        var hasIssue = dice.Chance(0.35);
        return new Organization
        {
            Kind = DocumentKinds.InstitutionCertificate,
            Title = "事业单位法人证书",
            CodeTitle = "统一社会信用代码",
            Code = OrganizationParts.Code(dice, "12", region),
            Name = name,
            Items =
            [
                LicenseItem.Whole("名称", name, FieldNames.Name),
                LicenseItem.Whole(dice.Pick(("宗旨和业务范围", 0.9), ("业务范围", 0.1)), dice.Pick(Aims), FieldNames.Scope),
                OrganizationParts.Address(dice, region, "住所"),
                OrganizationParts.Representative(dice, "法定代表人"),
                LicenseItem.Whole("经费来源", dice.OneOf("财政补助", "财政拨款", "全额拨款", "差额拨款", "经费自理", "非财政补助", "财政补助、事业收入", "财政拨款（全额）", "自收自支"), FieldNames.FundingSource),
                LicenseItem.Whole("开办资金", Amounts.Invent(dice, isLarge: false), FieldNames.Capital),
                LicenseItem.Whole("举办单位", SponsorOf(dice, region), FieldNames.Sponsor),
                OrganizationParts.Term(dice, asOf, dates, dice.Pick(("有效期", 0.7), ("证书有效期", 0.15), ("有效期限", 0.15)), 5),
            ],
            AuthorityTitle = dice.Pick(("登记管理机关", 0.75), ("登记机关", 0.15), ("发证机关", 0.1)),
            Authority = region.Short + dice.OneOf("事业单位登记管理局", "事业单位监督管理局", "机构编制委员会办公室"),
            IssuedOn = hasIssue ? asOf.AddDays(-dice.Int(20, 1500)) : null,
            Dates = dates,
            Maker = dice.OneOf("国家事业单位登记管理局监制", "国家事业单位登记管理局制"),
        };
    }

    private static string SponsorOf(Dice dice, Region region) => dice.Int(0, 5) switch
    {
        0 => $"中共{region.Short}委宣传部",
        1 => $"{region.Short}人民政府",
        2 => $"{region.Short}教育局",
        3 => $"{region.Short}卫生健康局",
        _ => region.Short + dice.OneOf("自然资源和规划局", "文化和旅游局", "海洋发展局", "住房和城乡建设局", "人力资源和社会保障局"),
    };
}
