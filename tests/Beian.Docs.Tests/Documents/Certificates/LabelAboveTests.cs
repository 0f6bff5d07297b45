using Beian.Docs.Documents;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Certificates;

/// <summary>宗　旨　和 set wide above 业务范围, the value's first line level with it.</summary>
public sealed class LabelAboveTests
{
    private static string? Scope(string above, string below = "业务范围") => CertificatePages.Read(
        new FakeProbe(),
        [
            .. CertificatePages.Column("事业单位法人证书", ("统一社会信用代码", "12350503489216754X"), ("名称", "泉州市样例植物园"), ("", ""), ("", ""), ("住所", "福建省泉州市样例路25号"), ("法定代表人", "林样例"), ("经费来源", "财政核拨"), ("开办资金", "¥86万元"), ("举办单位", "泉州市样例协会")).Where(l => l.Text.Length > 0),
            PageOf.Line(above, 100, 320), PageOf.Line(below, 100, 362), PageOf.Line("开展样例展示与服务,普及样例知", 360, 320), PageOf.Line("识;样例采集。", 360, 362),
        ]).ValueOf(FieldNames.Scope);

    [Theory]
    [InlineData("宗___旨___和")]
    [InlineData("宗旨和")]
    public void TheLabelHasTwoLines_AndTheValueBothOfThem(string above) => Assert.Equal("开展样例展示与服务,普及样例知识;样例采集。", Scope(above));

    [Fact]
    public void ItMayBreakBeforeAnd() => Assert.Equal("开展样例展示与服务,普及样例知识;样例采集。", Scope("宗___旨", "和业务范围"));
}
