using System.Text.Json.Nodes;
using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;

namespace Beian.Docs.Samples.Tests.Filings.Planted;

/// <summary>Mistakes made in other ways than the plants make them: each is found under its number at its place (另一种错法).</summary>
public sealed class OtherMistakesTests
{
    private static readonly Dictionary<string, (Wish Wish, string Codes, string Fields, Action<JsonNode> Do)> Ways = new()
    {
        ["R-004 shop"] = (Wish.Website, "R-004", "/services/0/domains/0", f => Domain(f, d => "shop." + d)),
        ["R-004 url"] = (Wish.Website, "R-004", "/services/0/domains/0", f => Domain(f, d => $"https://blog.{d}/index.html")),
        ["R-012 cloud"] = (Wish.MiniProgram, "R-012", "/platform", f => f["platform"] = "tencent"),
        ["R-014 institution"] = (Wish.Any.Of(SubjectSort.Company), "R-014", "/subject/nature", f => Subject(f)["nature"] = "事业单位"),
        ["R-014 association"] = (Wish.Any.Of(SubjectSort.SoleTrader), "R-014", "/subject/nature", f => Subject(f)["nature"] = "社会团体"),
        ["R-014 enterprise"] = (Wish.Any.Of(SubjectSort.Institution), "R-014", "/subject/nature", f => Subject(f)["nature"] = "企业"),
        ["R-014 person"] = (Wish.Any.Of(SubjectSort.Company), "R-014", "/subject/nature", f => Subject(f)["nature"] = "个人"),
        ["R-015 lost"] = (Wish.Any.Licensed, "R-015 R-063", "/subject/certificateNumber", f => Change(Subject(f), "certificateNumber", t => t[..10] + t[11..])),
        ["R-015 swapped"] = (Wish.Any.Licensed, "R-015 R-063", "/subject/certificateNumber", f => Change(Subject(f), "certificateNumber", t => t[..16] + t[17] + t[16])),
        ["R-019 elsewhere"] = (Wish.Any.OfUnit.In("山东省", "浙江省"), "R-019", "/province", f => f["province"] = "四川省"),
        ["R-041 lost"] = (Wish.Any.OfUnit.OfOne, "R-041", "/subject/principal/idNumber", f => People(f, p => Change(p, "idNumber", t => t[..17]))),
        ["R-041 fifteen"] = (Wish.Any.OfUnit.OfOne, "R-041", "/subject/principal/idNumber", f => People(f, p => Change(p, "idNumber", t => t[..6] + t[8..17]))),
        ["R-053 social"] = (Wish.Any.OfUnit.OfOne, "R-053", "/subject/principal/idKind", f => Person(f)["idKind"] = "社会保障卡"),
        ["R-061 longer"] = (Wish.Any.Of(SubjectSort.Company), "R-061", "/subject/name", f => Change(Subject(f), "name", t => t[..^2] + "集团")),
        ["R-061 shorter"] = (Wish.Any.OfUnit, "R-061", "/subject/name", f => Change(Subject(f), "name", t => t[2..])),
        ["R-064 code card"] = (Wish.Any.Licensed, "R-064", "/subject/certificateKind", f => Subject(f)["certificateKind"] = "组织机构代码证"),
        ["R-064 foundation"] = (Wish.Any.Of(SubjectSort.SocialOrganization), "R-064", "/subject/certificateKind", f => Subject(f)["certificateKind"] = "民办非企业单位登记证书"),
        ["R-064 license"] = (Wish.Any.Of(SubjectSort.Institution), "R-064", "/subject/certificateKind", f => Subject(f)["certificateKind"] = "营业执照"),
        ["R-065 city"] = (Wish.Any.OfUnit.In("山东省"), "R-065", "/subject/certificateAddress", f => Subject(f)["certificateAddress"] = "山东省临沂市兰山区样例路1号"),
        ["R-065 room"] = (Wish.Any.OfUnit, "R-065", "/subject/certificateAddress", f => Change(Subject(f), "certificateAddress", t => t + "3层302室")),
        ["R-066 name"] = (Wish.Any.OfUnit.OfOne, "R-066", "/subject/principal/name /services/0/person/name", f => People(f, p => Change(p, "name", t => t[..^1] + (t.EndsWith('明') ? "亮" : "明")))),
        ["R-066 longer"] = (Wish.Any.OfUnit.OfOne, "R-066", "/subject/principal/name /services/0/person/name", f => People(f, p => Change(p, "name", t => t[..1] + "晓" + t[1..]))),
        ["R-067 name"] = (Wish.Any.OfUnit.OfOne, "R-067", "/subject/legalRepresentative/name", f => Change(Subject(f)["legalRepresentative"]!, "name", t => t[..^1] + (t.EndsWith('明') ? "亮" : "明"))),
        ["R-068 number"] = (Wish.Any.Of(SubjectSort.Individual), "R-068", "/subject/certificateNumber", f => Change(Subject(f), "certificateNumber", t => t[..16] + (t[16] == '1' ? "3" : "1") + t[17])),
        ["R-068 name"] = (Wish.Any.Of(SubjectSort.Individual), "R-068", "/subject/name", f => Change(Subject(f), "name", t => t + "工作室")),
        ["R-069 from"] = (Wish.Any.OfUnit.OfOne, "R-069", "/subject/principal/idValidFrom", f => People(f, p => Change(p, "idValidFrom", t => t[..^1] + (t[^1] == '1' ? "2" : "1")))),
        ["R-069 open"] = (Wish.Any.OfUnit.OfOne, "R-069", "/subject/principal/idValidTo", f => People(f, p => Change(p, "idValidTo", t => t == "长期" ? "2036-01-01" : "长期"))),
        ["R-076 digits"] = (Wish.Website, "R-076", "/services/0/name", f => Service(f)["name"] = "123456"),
        ["R-076 letters"] = (Wish.Website, "R-076", "/services/0/name", f => Service(f)["name"] = "Sample Home"),
        ["R-077 short"] = (Wish.Website, "R-077", "/services/0/name", f => Service(f)["name"] = "样例"),
        ["R-077 marks"] = (Wish.Website, "R-077", "/services/0/name", f => Change(Service(f), "name", t => t + "!@")),
        ["R-074 China"] = (Wish.Website.OfUnit, "R-074", "/services/0/name", f => Service(f)["name"] = "中华样例文化传播"),
        ["R-075 rights"] = (Wish.Website.OfUnit, "R-075", "/services/0/name", f => Service(f)["name"] = "样例投诉受理中心"),
        ["R-093 suffix"] = (Wish.Website, "R-093", "/services/0/domains/0", f => Domain(f, d => "yangli.io")),
        ["R-095 institution"] = (Wish.Website.Of(SubjectSort.Institution), "R-095", "/services/0/domains/0", f => Domain(f, d => "yangli.com")),
        ["R-099 two"] = (Wish.Website.In("河南省", "广西壮族自治区"), "R-099", "/services/0/domains", f => ((JsonArray)Service(f)["domains"]!).Add("yangli2.cn")),
        ["R-103 private"] = (Wish.Website, "R-103", "/services/0/ipAddresses/0", f => Service(f)["ipAddresses"] = new JsonArray("172.16.3.4")),
        ["R-103 backward"] = (Wish.Website, "R-103", "/services/0/ipAddresses/0", f => Service(f)["ipAddresses"] = new JsonArray("47.93.10.20-47.93.10.2")),
        ["R-109 ten"] = (Wish.Any, "R-109", "/subject/principal/mobile", f => People(f, p => Change(p, "mobile", t => t[..10]))),
        ["R-109 landline"] = (Wish.Any, "R-109", "/subject/principal/mobile", f => People(f, p => p["mobile"] = "0631-5201234")),
        ["R-110 spelled"] = (Wish.Any.OfUnit.OfOne, "R-110", "/subject/principal/emergencyMobile", f => People(f, p => p["emergencyMobile"] = "+86 " + p["mobile"]!.GetValue<string>())),
        ["R-111 mail"] = (Wish.Any.OfUnit.OfTwo, "R-111", "/services/0/person/email", f => Service(f)["person"]!["email"] = Person(f)["email"]!.GetValue<string>().ToUpperInvariant()),
        ["R-112 mail"] = (Wish.Any.OfUnit.OfOne, "R-112", "/services/0/person/email", f => Service(f)["person"]!["email"] = "other@example.cn"),
        ["R-118 at"] = (Wish.Any, "R-118", "/subject/principal/email", f => People(f, p => p["email"] = "yangli.example.cn")),
        ["R-118 name"] = (Wish.Any, "R-118", "/subject/principal/email", f => People(f, p => p["email"] = "样例@example.cn")),
        ["R-119 street"] = (Wish.Any, "R-119", "/subject/mailingAddress", f => Change(Subject(f), "mailingAddress", t => t[..Math.Min(9, t.IndexOfAny([.. "0123456789"]))] is var s ? s.TrimEnd() : t)),
        ["R-121 elsewhere"] = (Wish.Any.OfUnit.In("山东省"), "R-121", "/subject/mailingAddress", f => Subject(f)["mailingAddress"] = "江苏省苏州市虎丘区样例路8号"),
        ["R-122 city"] = (Wish.Any.OfUnit.In("河南省"), "R-122", "/subject/mailingAddress", f => Subject(f)["mailingAddress"] = f["subject"]!["certificateAddress"]!.GetValue<string>().Contains("洛阳", StringComparison.Ordinal) ? "河南省郑州市金水区花园路8号" : "河南省洛阳市西工区样例路8号"),
        ["R-151 short"] = (Wish.MiniProgram.On(FilingPlatform.WeChat), "R-151", "/services/0/remark", f => Service(f)["remark"] = "无"),
        ["R-152 not hex"] = (Wish.App, "R-152", "/services/0/app/platforms/0/fingerprint", f => Service(f)["app"]!["platforms"]![0]!["fingerprint"] = "zz:11:22"),
        ["R-154 cut"] = (Wish.App, "R-154", "/services/0/app/platforms/0/publicKey", f => Change(Service(f)["app"]!["platforms"]![0]!, "publicKey", t => t[..(t.Length / 3)])),
        ["R-155 none"] = (Wish.App, "R-155", "/services/0/app/platforms", f => Service(f)["app"]!["platforms"] = new JsonArray()),
        ["R-072 other"] = (Wish.MiniProgram.On(FilingPlatform.WeChat), "R-072", "/services/0/person/name", f => Service(f)["miniProgram"]!["administrator"] = "李样例"),
        ["R-073 other"] = (Wish.MiniProgram, "R-073", "/services/0/miniProgram/accountSubject", f => Service(f)["miniProgram"]!["accountSubject"] = "威海样例网络有限公司"),
        ["R-088 marks"] = (Wish.MiniProgram.On(FilingPlatform.Douyin), "R-088", "/services/0/name", f => Service(f)["name"] = "样例_小店"),
        ["R-088 long"] = (Wish.MiniProgram.On(FilingPlatform.Douyin), "R-088", "/services/0/name", f => Service(f)["name"] = "样例科技有限公司官方旗舰店"),
        ["R-150 none"] = (Wish.Website.Of(SubjectSort.Individual).In("山东省"), "R-150", "/services/0/remark", f => Service(f)["remark"] = "分享生活"),
        ["R-100 home"] = (Wish.Website, "R-100", "/services/0/homeUrl", f => Service(f)["homeUrl"] = "www.yangli-other.cn"),
        ["R-008 site"] = (Wish.App, "R-008", "/services/0/filingNumber", f => Service(f)["filingNumber"] = "鲁ICP备2023012345号-2"),
        ["R-001 principal"] = (Wish.Any.Of(SubjectSort.Company).OfOne.In("浙江省", "江苏省", "山东省"), "R-001", "/subject/principal /services/0/person", f => People(f, p => { p["name"] = "丁大伟"; p["idNumber"] = "371002199003077715"; })),
    };

    public static TheoryData<string> Names => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void OtherWay_IsFoundAtItsPlace(string name)
    {
        var (wish, codes, fields, change) = Ways[name];
        foreach (var seed in (int[])[2101, 2102, 2103])
        {
            var filing = PlantedFiling.Consistent(seed, wish);
            var form = JsonNode.Parse(FormJson.Write(filing.Draft.Form))!;
            change(form);
            var parsed = FormJson.Parse(form.ToJsonString());
            var findings = FilingChecker.Default.Check(new FilingInput(filing.Name, parsed.Form, parsed.Problems, PerfectReader.Read(filing.Draft), filing.Draft.AsOf) { History = filing.Draft.History }).Findings
                .Where(f => f.Severity != Severity.Info).ToList();
            foreach (var code in codes.Split(' '))
                Assert.True(findings.Any(f => f.Code == code && fields.Split(' ').Contains(f.Field)), $"{seed} {code}: {string.Join("; ", findings.Select(f => $"{f.Code} {f.Severity} {f.Field} {f.Message}"))}");
        }
    }

    private static JsonNode Subject(JsonNode form) => form["subject"]!;

    private static JsonNode Service(JsonNode form) => form["services"]![0]!;

    private static JsonNode Person(JsonNode form) => Subject(form)["principal"]!;

    private static void People(JsonNode form, Action<JsonNode> change)
    {
        change(Person(form));
        change(Service(form)["person"]!);
    }

    private static void Change(JsonNode node, string member, Func<string, string> change) => node[member] = change(node[member]!.GetValue<string>());

    private static void Domain(JsonNode form, Func<string, string> change)
    {
        var domains = (JsonArray)Service(form)["domains"]!;
        domains[0] = change(domains[0]!.GetValue<string>());
    }
}
