using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Reading;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Reading;

/// <summary>Whatever lies on a page and wherever, reading it comes to an end: one picture must not stop the others.</summary>
public sealed class RandomPagesTests
{
    private const int Pages = 250;

    /// <summary>Titles, labels, values and sentences of all kinds of papers.</summary>
    private static readonly string[] Texts =
    [
        "营业执照", "(副__本)", "事业单位法人证书", "社会团体法人登记证书", "民办非企业单位登记证书", "基金会法人登记证书", "律师事务所执业许可证", "统一社会信用代码证书", "域名注册证书", "域名证书", "网站备案授权书", "互联网信息服务备案承诺书",
        "ICP备案真实性核验单", "网站建设方案书", "增值电信业务经营许可证", "港澳居民居住证", "样例市居住证", "中华人民共和国", "居民身份证", "PASSPORT", "港澳居民来往内地通行证", "外国人永久居留身份证",
        "统一社会信用代码", "名__称", "名称:威海样例科技有限公司", "类型", "有限责任公司(自然人独资)", "法定代表人", "法定代表人:王样例", "注册资本", "壹佰万元整", "成立日期", "2016年01月05日", "住__所", "山东省威海市环翠区样例路88号2单元301室",
        "经营范围", "软件开发;信息技术咨询服务。(依法须经批准的项目,经相关部门批准后方可开展经营活动)", "一般项目:样例销售。许可项目:样例生产。***", "登记机关", "有效期", "自2019年3月1日至2029年2月28日", "营业期限", "2016年01月05日至长期",
        "姓名", "样例甲", "阿依努尔·样例", "性别", "男", "民族", "汉", "出生", "1990年3月7日", "住址", "公民身份号码", "371002199003077715", "身份证号371002199003077715", "签发机关", "样例市公安局", "有效期限", "2024.05.10-2029.05.10", "2024.05.10-长期",
        "域名:yangli-sample.cn", "yangli-sample.cn", "www.yangli.com.cn、样例海蓝.中国", "域名持有者", "注册商", "到期时间:2029-03-05", "  兹授权王样例(身份证号:371002199003077715)为我单位网站负责人,办理备案事宜。", "  本人承诺所提交的备案信息真实有效。",
        "被授权人", "主办单位名称", "网站名称:样例海蓝", "负责人签字:", "法定代表人(签名):", "日期:2026年11月3日", "二〇二六年十一月九日", "(盖章)", "单位公章", "核验人", "核验结果", "P<CHNYANG<<YANGLI<<<<<<<<<<<<<<<<<<<<<<<<<<<", "E123456784CHN9003076M3405098<<<<<<<<<<<<<<08",
        "鲁B2-20240761", "许可证编号", "样", "·", "—", "***", ":", "(", "〓〓〓", "1", "O0lI1|", "仅供办理备案使用", "样例", "Name", "名称/Name:",
    ];

    private static readonly string[] Codes = ["91371000MA3C00003Y", "52371000MJD000126G", "1237100049500001X0", "513700005000000152"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void AnyPage_IsReadToItsEnd(int seed)
    {
        var reader = new PageReader(KnownDocumentKinds.All);
        for (var i = 0; i < Pages; i++)
        {
            var random = new Random((seed * 100_000) + i);
            Assert.NotEmpty(reader.Read(new PageText(new PageImage(1, 1, new byte[3]), 0, Lines(random)), 1, Probe(random)));
        }
    }

    private static List<TextLine> Lines(Random random)
    {
        var lines = new List<TextLine>();
        double em = 16 + (random.NextDouble() * 20), slope = (random.NextDouble() - 0.5) * 0.1;
        for (var left = random.Next(1, 40); left > 0; left--)
        {
            var text = random.Next(6) == 0 ? Codes[random.Next(Codes.Length)] : Texts[random.Next(Texts.Length)];
            // In rows and columns as often as anywhere.
            var (x, y) = random.Next(2) == 0 ? (100 + (260.0 * random.Next(5)), 100 + (2 * em * random.Next(30))) : (random.NextDouble() * 1500, random.NextDouble() * 1500);
            lines.Add(PageOf.Line(text, x, y, random.Next(4) == 0 ? em * (1 + (3 * random.NextDouble())) : em, 0.3 + (0.7 * random.NextDouble()), slope) with { IsRed = random.Next(12) == 0, Contrast = random.NextDouble() });
        }

        return lines;
    }

    private static FakeProbe Probe(Random random)
    {
        string? Any() => random.Next(3) == 0 ? null : random.Next(4) == 0 ? Codes[random.Next(Codes.Length)] : Texts[random.Next(Texts.Length)];
        return new FakeProbe(Any(), [.. new[] { Any() }.OfType<string>()])
        {
            Answer = random.Next(2) == 0 ? null : _ => Any(),
            AgainWithin = random.Next(2) == 0 ? null : _ => Any(),
            Latin = Any(),
            Arc = random.Next(2) == 0 ? "威海样例科技有限公司" : Any(),
            Ink = random.NextDouble() * 0.05,
            Red = random.NextDouble(),
            Seals = new([.. Enumerable.Range(0, random.Next(3)).Select(_ => new SealMark(new PagePoint(random.Next(1500), random.Next(1500)), random.Next(30, 150), random.NextDouble(), random.Next(2) == 0))], random.Next(2) == 0),
            Weight = random.Next(2) == 0 ? null : t => -t.Length,
            ArcWeight = random.Next(2) == 0 ? null : t => -t.Length,
        };
    }
}
