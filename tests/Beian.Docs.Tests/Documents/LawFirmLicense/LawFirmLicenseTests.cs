using Beian.Docs.Documents;
using Beian.Docs.Testing.Pages;
using Beian.Docs.Tests.Documents.Certificates;

namespace Beian.Docs.Tests.Documents.LawFirmLicense;

public sealed class LawFirmLicenseTests
{
    private static (string, string)[] Items(string approval = "鲁司许律(2015)12号") =>
    [
        ("统一社会信用代码", "31370000MD00000408"), ("律师事务所名称", "山东样例律师事务所"), ("住所", "山东省威海市环翠区样例路88号"), ("负责人", "样例甲"), ("组织形式", "普通合伙"),
        ("设立资产", "30万元"), ("主管机关", "威海市司法局"), ("批准文号", approval), ("批准日期", "2015年06月10日"), ("发证机关", "山东省司法厅"), ("发证日期", "2015年07月01日"),
    ];

    [Theory]
    [InlineData("律师事务所执业许可证")]
    [InlineData("律师事务所分所执业许可证")]
    [InlineData("")]
    public void EveryItem_IsRead(string title)
    {
        var reading = CertificatePages.Read(new FakeProbe(), CertificatePages.Column(title, Items()));

        Assert.Equal(DocumentKinds.LawFirmLicense, reading.Kind);
        CertificatePages.Has(
            reading,
            (FieldNames.CreditCode, "31370000MD00000408"), (FieldNames.Name, "山东样例律师事务所"), (FieldNames.Representative, "样例甲"), (FieldNames.RepresentativeTitle, "负责人"),
            (FieldNames.OrganizationForm, "普通合伙"), (FieldNames.Capital, "30万元"), (FieldNames.Supervisor, "威海市司法局"), (FieldNames.ApprovalNumber, "鲁司许律(2015)12号"),
            (FieldNames.ApprovedOn, "2015-06-10"), (FieldNames.Authority, "山东省司法厅"), (FieldNames.IssuedOn, "2015-07-01"));
    }

    /// <summary>律师事务所 alone, and 上海 behind it is no 名称 misread.</summary>
    [Fact]
    public void ShortLabelOfTheName_TakesNothingOfIt()
    {
        var page = CertificatePages.Column("律师事务所执业许可证", [.. Items().Select(i => i.Item1 == "律师事务所名称" ? ("律师事务所", "上海样例律师事务所") : i)]);

        CertificatePages.Has(CertificatePages.Read(new FakeProbe(), page), (FieldNames.Name, "上海样例律师事务所"));
    }

    /// <summary>The name in larger print, found apart from the rest of its sentence.</summary>
    [Fact]
    public void NameApartFromItsSentence_IsRead()
    {
        var page = CertificatePages.Column("律师事务所执业许可证", [("山东样例律师事务所", ",符合《律师法》及《律师事"), .. Items().Where(i => i.Item1 != "律师事务所名称")]);

        CertificatePages.Has(CertificatePages.Read(new FakeProbe(), page), (FieldNames.Name, "山东样例律师事务所"));
    }

    /// <summary>The usual print has the name in a sentence above the items.</summary>
    [Theory]
    [InlineData("山东样例律师事务所,符合《律师法》及《律师事务所管理办法》规定的条件")]
    [InlineData("山东样例律师事务所符合《律师法》及《律师")]
    public void NameInASentence_IsRead(string sentence)
    {
        var page = CertificatePages.Column("律师事务所执业许可证", [(sentence, ""), .. Items().Where(i => i.Item1 != "律师事务所名称")]);

        CertificatePages.Has(CertificatePages.Read(new FakeProbe(), page), (FieldNames.Name, "山东样例律师事务所"), (FieldNames.Representative, "样例甲"));
    }

    /// <summary>[ and 〔 look the same to the readers.</summary>
    [Fact]
    public void SquareBracketsOfTheYear_AreDoubted() =>
        Assert.Equal(FieldStatus.Doubtful, CertificatePages.Read(new FakeProbe(), CertificatePages.Column("律师事务所执业许可证", Items("鲁司许律[2015]12号"))).Fields[FieldNames.ApprovalNumber].Status);

    [Fact]
    public void MixedBracketsOfTheYear_AreRestoredAndDoubtful()
    {
        var reading = CertificatePages.Read(new FakeProbe(), CertificatePages.Column("律师事务所执业许可证", Items("鲁司许律[2015】12号")));

        Assert.Equal("鲁司许律〔2015〕12号", reading.ValueOf(FieldNames.ApprovalNumber));
        Assert.Equal(FieldStatus.Doubtful, reading.Fields[FieldNames.ApprovalNumber].Status);
    }
}
