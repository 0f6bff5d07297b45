using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Tests.Rules;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Filings;

public sealed class FilingPrefillTests
{
    private static SampleFiling Empty => Consistent with { Form = new FilingForm { Services = [new Service { Name = "样例官网" }] } };

    [Fact]
    public void EmptyForm_IsCompletedFromTheDocuments()
    {
        var form = Empty.Check().Prefill;
        var subject = form.Subject;
        Assert.NotNull(subject);
        Assert.Equal((Company, "企业", "营业执照", Code, Address), (subject.Name, subject.Nature, subject.CertificateKind, subject.CertificateNumber, subject.CertificateAddress));
        Assert.Equal(("山东省", "威海市", "环翠区"), (form.Province, subject.City, subject.County));
        Assert.Equal(new LegalRepresentative { Name = Zhang, IdNumber = ZhangNumber }, subject.LegalRepresentative);
        var expected = new ResponsiblePerson { Name = Zhang, IdKind = "居民身份证", IdNumber = ZhangNumber, IdValidFrom = "2016-07-12", IdValidTo = "2036-07-12" };
        Assert.Equal(expected, subject.Principal);
        Assert.Equal(expected, form.Services[0].Person);
        Assert.Equal("样例官网", form.Services[0].Name);
    }

    [Fact]
    public void FilledForm_IsNeverOverwritten()
    {
        var filing = Consistent.WithSubject(s => s with { Name = "别的名称", CertificateNumber = "1", City = "烟台", County = "芝罘" }).WithPeople(p => p with { IdValidTo = "2030-01-01" });
        Assert.Equal(filing.Form.Subject, filing.Check().Prefill.Subject);
    }

    [Fact]
    public void DoubtfulAndMissingValues_StayOut()
    {
        var form = (Empty with { Documents = [("执照.jpg", License((FieldNames.Name, Doubtful(Company)), (FieldNames.Address, Missing)))] }).Check().Prefill;
        Assert.Null(form.Subject?.Name);
        Assert.Null(form.Subject?.CertificateAddress);
        Assert.Equal(Code, form.Subject?.CertificateNumber);
    }

    [Fact]
    public void NothingToReadFrom_LeavesTheFormAlone() => Assert.Null((Empty with { Documents = [] }).Check().Prefill.Subject);

    [Fact]
    public void OrganizationAsRepresentative_IsNoPerson()
    {
        var form = Empty.WithLicense((FieldNames.Representative, "威海模型投资有限公司(委派代表:张样例)")).Check().Prefill;
        Assert.Null(form.Subject?.LegalRepresentative);
    }

    [Fact]
    public void AnothersCard_FillsNothing()
    {
        var form = Consistent
            .WithForm(f => f with { Services = [] }).WithPrincipal(p => new ResponsiblePerson { Name = "赵模型" }).WithSubject(s => s with { LegalRepresentative = null }).Check().Prefill;
        Assert.Null(form.Subject?.Principal?.IdNumber);
    }

    [Fact]
    public void UncertainBack_FillsNoDates()
    {
        var filing = WithTwoPeople.WithPeople(p => p with { IdValidFrom = null, IdValidTo = null })
            .With(("1.jpg", Front()), ("2.jpg", Front((FieldNames.Name, Li), (FieldNames.IdNumber, LiNumber))), ("3.jpg", Back()), ("4.jpg", Back((FieldNames.ValidTo, "2026-12-31"))));
        Assert.Null(filing.Check().Prefill.Subject?.Principal?.IdValidTo);
    }

    [Fact]
    public void Individual_IsFilledFromTheCard()
    {
        var form = (Individual with { Form = new FilingForm { Subject = new Subject { Nature = "个人" } } }).Check().Prefill;
        Assert.Equal((Zhang, "居民身份证", ZhangNumber), (form.Subject?.Name, form.Subject?.CertificateKind, form.Subject?.CertificateNumber));
    }

    [Fact]
    public void EveryValueThatWasFilledIn_HasItsEvidence()
    {
        var report = Empty.Check();

        var number = report.PrefillEvidence["/subject/certificateNumber"];
        Assert.Equal(FieldStatus.Confirmed, number.Status);
        var seen = Assert.Single(number.Evidence);
        Assert.Equal((DocumentKinds.BusinessLicense, FieldNames.CreditCode), (seen.Kind, seen.DocumentField));
        Assert.NotNull(seen.Box);
        Assert.Equal(FieldNames.CreditCode, Assert.Single(report.PrefillEvidence["/subject/nature"].Evidence).DocumentField);
        Assert.Equal(FieldNames.ValidTo, Assert.Single(report.PrefillEvidence["/subject/principal/idValidTo"].Evidence).DocumentField);
        Assert.Equal("/subject/certificateAddress", report.PrefillEvidence["/province"].From);
        Assert.Equal(FieldNames.Address, Assert.Single(report.PrefillEvidence["/province"].Evidence).DocumentField);

        // Exactly those that are new: nothing without evidence, no evidence without a value.
        var before = FormValues.Of(Empty.Form with { Services = report.Prefill.Services.Select(_ => Empty.Form.Services[0]).ToList() }).Where(v => v.IsFilled).Select(v => v.Pointer);
        var after = FormValues.Of(report.Prefill).Where(v => v.IsFilled).Select(v => v.Pointer);
        Assert.Equal(after.Except(before).Order(StringComparer.Ordinal), report.PrefillEvidence.Keys);
    }

    [Fact]
    public void FilledForm_HasNoEvidence() => Assert.DoesNotContain(
        Consistent.WithSubject(s => s with { Name = "别的名称" }).Check().PrefillEvidence.Keys, p => p == "/subject/name");

    [Fact]
    public void ProvinceOfATypedAddress_FollowsFromIt()
    {
        var filing = Consistent.WithForm(f => f with { Province = null }).WithSubject(s => s with { CertificateAddress = "福建省厦门市思明区样例路1号" });
        var report = filing.Check();

        Assert.Equal("福建省", report.Prefill.Province);
        Assert.Equal("/subject/certificateAddress", report.PrefillEvidence["/province"].From);
        Assert.Empty(report.PrefillEvidence["/province"].Evidence);
    }

    [Fact]
    public void CityAndCounty_FollowFromTheCertificateAddress()
    {
        var sources = Empty.Check().PrefillEvidence;

        foreach (var pointer in (string[])["/subject/city", "/subject/county"])
        {
            Assert.Equal("/subject/certificateAddress", sources[pointer].From);
            Assert.Equal(FieldNames.Address, Assert.Single(sources[pointer].Evidence).DocumentField);
        }
    }

    [Theory]
    [InlineData("福建省厦门市思明区样例路1号", null, "福建省", "厦门市", "思明区")]
    [InlineData(null, "福建省厦门市思明区样例路1号", "福建省", "厦门市", "思明区")]
    [InlineData("北京市海淀区样例路1号", null, "北京市", null, "海淀区")]
    [InlineData("湖北省仙桃市样例路1号", null, "湖北省", null, "仙桃市")]
    [InlineData("广东省东莞市样例路1号", null, "广东省", "东莞市", null)]
    [InlineData("福建省厦门市思明区样例路1号", "福建省厦门市湖里区样例路2号", "福建省", "厦门市", null)]
    [InlineData("福建省厦门市样例路1号", "福建省厦门市湖里区样例路2号", "福建省", "厦门市", "湖里区")]
    [InlineData("福建省厦门市思明区样例路1号", "福建省泉州市丰泽区样例路2号", "福建省", null, null)]
    [InlineData("样例路1号", "样例路2号", "福建省", null, null)]
    [InlineData("福建省厦门市思明区样例路1号", null, "山东省", null, null)]
    public void CityAndCounty_AreThoseThatTheAddressesAgreeOn(string? certificate, string? mailing, string province, string? city, string? county)
    {
        var filing = Consistent.WithForm(f => f with { Province = province }).WithSubject(s => s with { CertificateAddress = certificate, MailingAddress = mailing }) with { Documents = [] };
        var subject = filing.Check().Prefill.Subject;

        Assert.Equal((city, county), (subject?.City, subject?.County));
    }

    [Theory]
    [InlineData("厦门市", null, "厦门市", "思明区")]
    [InlineData("厦门", null, "厦门", null)]
    [InlineData("泉州市", null, "泉州市", null)]
    [InlineData(null, "湖里区", null, "湖里区")]
    public void TypedCityAndCounty_Stay(string? typedCity, string? typedCounty, string? city, string? county)
    {
        var filing = Consistent.WithForm(f => f with { Province = "福建省" })
            .WithSubject(s => s with { CertificateAddress = "福建省厦门市思明区样例路1号", MailingAddress = null, City = typedCity, County = typedCounty });
        var subject = filing.Check().Prefill.Subject;

        Assert.Equal((city, county), (subject?.City, subject?.County));
    }

    [Fact]
    public void InvestorOfASoleProprietorship_IsTheSuperior()
    {
        var form = Empty.WithLicense((FieldNames.RepresentativeTitle, "投资人"), (FieldNames.Representative, Zhang)).Check().Prefill;

        Assert.Equal(Zhang, form.Subject?.Superior);
        Assert.Null(Empty.Check().Prefill.Subject?.Superior);
    }

    [Theory]
    [InlineData(Company, "example.cn")]
    [InlineData("别家样例有限公司", null)]
    public void Domain_IsFilledOnlyWhenItsHolderIsTheSubject(string holder, string? expected)
    {
        var report = Empty.And("域名证书.jpg", Document(DocumentKinds.DomainCertificate, (FieldNames.Domain, "example.cn"), (FieldNames.Holder, holder))).Check();

        Assert.Equal(expected, report.Prefill.Services[0].Domains.SingleOrDefault());
        Assert.Equal(expected is not null, report.PrefillEvidence.ContainsKey("/services/0/domains"));
    }

    [Fact]
    public void DoubtfulDomain_StaysOut()
    {
        var certificate = Document(DocumentKinds.DomainCertificate, (FieldNames.Domain, Doubtful("example.cn")), (FieldNames.Holder, Company));

        Assert.Empty(Empty.And("域名证书.jpg", certificate).Check().Prefill.Services[0].Domains);
    }

    [Theory]
    [InlineData("样例商城", "样例商城", "样例商城")]
    [InlineData("样例商城", "样例官网", null)]
    public void NameOnThePapers_IsFilledWhenTheyAgree(string letter, string sheet, string? expected)
    {
        var filing = Empty.WithForm(f => f with { Services = [] })
            .And("承诺书.jpg", Document(DocumentKinds.CommitmentLetter, (FieldNames.ServiceName, letter)))
            .And("核验单.jpg", Document(DocumentKinds.VerificationSheet, (FieldNames.ServiceName, sheet)));

        Assert.Equal(expected, filing.Check().Prefill.Services.SingleOrDefault()?.Name);
    }

    [Fact]
    public void TwoServices_AreNotGuessedFromOnePaper()
    {
        var filing = Empty.WithForm(f => f with { Services = [new Service { Name = "样例一" }, new Service { Name = "样例二" }] })
            .And("域名证书.jpg", Document(DocumentKinds.DomainCertificate, (FieldNames.Domain, "example.cn"), (FieldNames.Holder, Company)));

        Assert.All(filing.Check().Prefill.Services, s => Assert.Empty(s.Domains));
    }
}
