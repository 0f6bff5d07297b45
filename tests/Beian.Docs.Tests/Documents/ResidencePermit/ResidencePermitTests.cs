using Beian.Docs.Documents;
using Beian.Docs.Documents.ResidencePermit;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.ResidencePermit;

public sealed class ResidencePermitTests
{
    /// <summary>A permit of a province says its term in words; that it lasts a year proves it.</summary>
    [Theory]
    [InlineData("2025年3月20日至2026年3月19日", "2025-03-20", "2026-03-19", FieldStatus.Confirmed)]
    [InlineData("2025年3月20日至2026年3月20日", "2025-03-20", "2026-03-20", FieldStatus.Confirmed)]
    [InlineData("2025年3月20日至2026年8月19日", "2025-03-20", "2026-08-19", FieldStatus.Doubtful)]
    [InlineData("2025.03.20-2030.03.19", "2025-03-20", "2030-03-19", FieldStatus.Confirmed)]
    public void TheTermOfAPermit_IsRead(string term, string from, string to, FieldStatus status)
    {
        var page = PageOf.View(
            new FakeProbe(),
            PageOf.Line("浙江省居住证", 249, 140, 40), PageOf.Line("姓名", 249, 250), PageOf.Line("王样例", 469, 256), PageOf.Line("性别", 249, 310), PageOf.Line("男", 469, 312),
            PageOf.Line("公民身份号码", 249, 370), PageOf.Line("371002199003077715", 469, 374), PageOf.Line("居住地址", 249, 500), PageOf.Line("浙江省义乌市样例路88号", 469, 504),
            PageOf.Line("签发机关", 249, 630), PageOf.Line("义乌市公安局", 469, 634), PageOf.Line("有效期限", 249, 700), PageOf.Line(term, 469, 704));
        var kind = new ResidencePermitKind();

        var permit = kind.Read(Assert.Single(kind.Find(page)), page);

        Assert.Equal((from, to, status), (permit.ValueOf(FieldNames.ValidFrom), permit.ValueOf(FieldNames.ValidTo), permit.Fields[FieldNames.ValidTo].Status));
    }
}
