using Beian.Docs.Documents;
using Beian.Docs.Filings;
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
        Assert.Equal("山东省", form.Province);
        Assert.Equal(new LegalRepresentative { Name = Zhang, IdNumber = ZhangNumber }, subject.LegalRepresentative);
        var expected = new ResponsiblePerson { Name = Zhang, IdKind = "居民身份证", IdNumber = ZhangNumber, IdValidFrom = "2016-07-12", IdValidTo = "2036-07-12" };
        Assert.Equal(expected, subject.Principal);
        Assert.Equal(expected, form.Services[0].Person);
        Assert.Equal("样例官网", form.Services[0].Name);
    }

    [Fact]
    public void FilledForm_IsNeverOverwritten()
    {
        var filing = Consistent.WithSubject(s => s with { Name = "别的名称", CertificateNumber = "1" }).WithPeople(p => p with { IdValidTo = "2030-01-01" });
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
}
