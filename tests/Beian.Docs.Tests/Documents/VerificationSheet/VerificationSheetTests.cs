using Beian.Docs.Documents;
using Beian.Docs.Documents.VerificationSheet;
using Beian.Docs.Tests.Documents.Papers;

namespace Beian.Docs.Tests.Documents.VerificationSheet;

public sealed class VerificationSheetTests
{
    [Fact]
    public void ATableWithWrappedCells_IsRead()
    {
        var sheet = PaperPage.Read(
            new VerificationSheetKind(), new FakeProbe("yangli-sample.cn"),
            PageOf.Line("网站备案信息真实性核验单", 200, 60, 32),
            PageOf.Line("主办者名", 100, 140), PageOf.Line("称", 130, 166), PageOf.Line("威海样例海蓝", 220, 140), PageOf.Line("科技有限公司", 220, 166),
            PageOf.Line("网站名称", 480, 153), PageOf.Line("样例商城", 600, 153),
            PageOf.Line("域名", 120, 220), PageOf.Line("yangli-sample.cn", 220, 220), PageOf.Line("负责人姓名", 470, 220), PageOf.Line("王样例", 600, 220),
            PageOf.Line("主体信息", 100, 270), PageOf.Line("单位证件资质√是□否", 220, 270),
            PageOf.Line("主办者(盖章):威海样例海蓝科技有限公司", 100, 340), PageOf.Line("负责人签字:", 100, 380), PageOf.Line("日期:2026年11月3日", 100, 420));

        Assert.Equal("威海样例海蓝科技有限公司", sheet.ValueOf(FieldNames.SubjectName));
        Assert.Equal("样例商城", sheet.ValueOf(FieldNames.ServiceName));
        Assert.Equal("yangli-sample.cn", sheet.ValueOf(FieldNames.Domain));
        Assert.Equal("王样例", sheet.ValueOf(FieldNames.PersonName));
        Assert.Equal("2026-11-03", sheet.ValueOf(FieldNames.SignedOn));
    }

    [Fact]
    public void LinesWithBlanks_AreRead()
    {
        var sheet = PaperPage.Read(
            new VerificationSheetKind(), new FakeProbe(),
            PaperPage.Of("APP备案信息真实性核验单", "主办者名称:威海样例海蓝科技有限公司", "APP名称:样例出行", "备案域名:yangli-sample.cn", "负责人姓名:王样例   证件号码:371002199003077715"));

        Assert.Equal("样例出行", sheet.ValueOf(FieldNames.ServiceName));
        Assert.Equal("王样例", sheet.ValueOf(FieldNames.PersonName));
        Assert.Equal("371002199003077715", sheet.ValueOf(FieldNames.IdNumber));
    }
}
