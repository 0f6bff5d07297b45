using Beian.Docs.Documents;
using Beian.Docs.Testing.Pages;
using Beian.Docs.Tests.Documents.Certificates;

namespace Beian.Docs.Tests.Documents.SocialOrganizationCertificate;

public sealed class SocialOrganizationCertificateTests
{
    private static (string, string)[] Items(string supervisor = "威海市科学技术协会") =>
    [
        ("统一社会信用代码", "513700005000000152"), ("名称", "威海市样例软件行业协会"), ("业务范围", "行业调研、信息交流、业务培训。"),
        ("住所", "山东省威海市环翠区样例路88号"), ("法定代表人", "样例甲"), ("活动地域", "威海市"), ("注册资金", "叁万元整"),
        ("业务主管单位", supervisor), ("有效期限", "2024年3月1日至2028年3月1日"), ("发证机关", "威海市民政局"), ("发证日期", "2024年3月5日"),
    ];

    [Fact]
    public void EveryItem_IsRead()
    {
        var reading = CertificatePages.Read(new FakeProbe(), CertificatePages.Column("社会团体法人登记证书", Items()));

        Assert.Equal(DocumentKinds.SocialOrganizationCertificate, reading.Kind);
        CertificatePages.Has(
            reading,
            (FieldNames.CreditCode, "513700005000000152"), (FieldNames.Name, "威海市样例软件行业协会"), (FieldNames.Scope, "行业调研、信息交流、业务培训。"),
            (FieldNames.ActivityArea, "威海市"), (FieldNames.Capital, "叁万元整"), (FieldNames.Supervisor, "威海市科学技术协会"),
            (FieldNames.ValidFrom, "2024-03-01"), (FieldNames.ValidTo, "2028-03-01"), (FieldNames.Authority, "威海市民政局"), (FieldNames.IssuedOn, "2024-03-05"));
    }

    [Fact]
    public void WhatIsLeftOfTheLabel_IsNoPartOfTheTerm()
    {
        var items = Items().Select(i => i.Item1 == "有效期限" ? (i.Item1, "産限產2024年3月1日至2028年3月1日") : i).ToArray();
        var reading = CertificatePages.Read(new FakeProbe(), CertificatePages.Column("社会团体法人登记证书", items));

        Assert.Equal(("2028-03-01", "2024年3月1日至2028年3月1日"), (reading.ValueOf(FieldNames.ValidTo), reading.Fields[FieldNames.ValidTo].Raw));
    }

    [Fact]
    public void TermWithoutItsLastCharacter_IsDoubted()
    {
        var items = Items().Select(i => i.Item1 == "有效期限" ? (i.Item1, "自二〇二四年九月四日至二〇二八年九月三") : i).ToArray();
        var term = CertificatePages.Read(new FakeProbe(), CertificatePages.Column("社会团体法人登记证书", items)).Fields[FieldNames.ValidTo];

        Assert.Equal(("2028-09-03", FieldStatus.Doubtful), (term.Value, term.Status));
    }

    [Theory]
    [InlineData("无")]
    [InlineData("/")]
    [InlineData("***")]
    [InlineData("")]
    public void BlankSupervisor_IsNoField(string printed)
    {
        var reading = CertificatePages.Read(new FakeProbe(), CertificatePages.Column("社会团体法人登记证书", Items(printed)));

        Assert.False(reading.Fields.ContainsKey(FieldNames.Supervisor));
        Assert.Equal("叁万元整", reading.ValueOf(FieldNames.Capital));
    }

    /// <summary>Two certificates on one page, as a scan of A3 shows them: each is read by itself.</summary>
    [Fact]
    public void ACertificateBesideAnother_IsReadByItself()
    {
        var other = CertificatePages.Column("社会团体法人登记证书", [.. Items().Select(i => i.Item1 == "统一社会信用代码" ? (i.Item1, "51371000500000074H") : i.Item1 == "名称" ? (i.Item1, "威海市样例茶叶协会") : i)]);
        var page = PageOf.View(new FakeProbe(), [.. CertificatePages.Column("社会团体法人登记证书", Items()), .. other.Select(l => l with { Quad = l.Quad.Map(p => new Beian.Docs.Geometry.PagePoint(p.X + 1200, p.Y)) })]);
        var kind = KnownDocumentKinds.All.Single(k => k.Kind == DocumentKinds.SocialOrganizationCertificate);

        Assert.Equal(["威海市样例软件行业协会", "威海市样例茶叶协会"], kind.Find(page).Select(f => kind.Read(f, page).ValueOf(FieldNames.Name)));
    }
}
