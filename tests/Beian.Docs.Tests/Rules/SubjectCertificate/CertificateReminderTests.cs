using Beian.Docs.Documents;
using Beian.Docs.Filings.Checklists;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

/// <summary>What no program can see on a certificate: .</summary>
public sealed class CertificateReminderTests
{
    [Fact]
    public void SealAndRegistry_AreRemindedOfAndNeverFound()
    {
        var report = Consistent.Check();
        Assert.Equal(["R-022", "R-023", "R-024"], report.Checklist.Where(i => i.State == ChecklistState.Reminder).Select(i => i.Kind).Intersect(["R-022", "R-023", "R-024"]));
        Assert.DoesNotContain(report.Findings, f => f.Code is "R-022" or "R-023" or "R-024");
    }

    [Fact]
    public void Individuals_AreNotRemindedOfSeals() => Assert.DoesNotContain(Individual.Check().Checklist, i => i.Kind is "R-022" or "R-023" or "R-024");

    [Fact]
    public void HainansSeal_IsQuoted() =>
        Assert.Contains("海南省市场监督管理局商事登记专用章", Assert.Single(Consistent.In("海南省").Ask<RegistrarSealIsThere>()).Message, StringComparison.Ordinal);

    [Fact]
    public void OtherCertificates_AreNotInTheBusinessRegistry()
    {
        var institution = Consistent.Replace(DocumentKinds.BusinessLicense, Document(DocumentKinds.InstitutionCertificate, (FieldNames.Name, Company), (FieldNames.CreditCode, "1237100049500001X0")));
        Assert.Empty(institution.Ask<BusinessIsInOrder>());
        Assert.Empty(institution.Ask<RegistryAgrees>());
    }

    [Fact]
    public void SerialAndCopyMark_AreRemindedOfWhereTheyAreWanted()
    {
        Assert.Equal("R-032", Assert.Single(Consistent.In("上海市").Ask<LicenseShowsSerial>()).Code);
        Assert.Equal("R-033", Assert.Single(Consistent.In("浙江省").Ask<CopyIsMarked>()).Code);
        Assert.Empty(Consistent.Ask<LicenseShowsSerial>());
        Assert.Empty(Consistent.Ask<CopyIsMarked>());
    }
}
