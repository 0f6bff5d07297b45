using Beian.Docs.Documents;
using Beian.Docs.Rules;
using Beian.Docs.Rules.FormAgainstDocuments;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Facts;

/// <summary>The certificates of organizations stand where an enterprise has its 营业执照.</summary>
public sealed class OrganizationCertificateFactsTests
{
    private const string Name = "威海市样例单位";

    public static TheoryData<string, string, string, string> Kinds => new()
    {
        { DocumentKinds.InstitutionCertificate, "事业单位", "事业单位法人证书", "1237100049500001X0" },
        { DocumentKinds.SocialOrganizationCertificate, "社会团体", "社会团体法人登记证书", "513700005000000152" },
        { DocumentKinds.PrivateNonEnterpriseCertificate, "民办非企业单位", "民办非企业单位登记证书", "52371000MJD000126G" },
        { DocumentKinds.PrivateNonEnterpriseCertificate, "社会服务机构", "社会服务机构登记证书", "52371000MJD000126G" },
        { DocumentKinds.CreditCodeCertificate, "政府机关", "统一社会信用代码证书", "113710000043000512" },
        { DocumentKinds.FoundationCertificate, "基金会", "基金会法人登记证书", "53370000MJ0000034M" },
        { DocumentKinds.LawFirmLicense, "律师执业机构", "律师事务所执业许可证", "31370000MD00000408" },
    };

    private static SampleFiling Filing(string kind, string nature, string certificate, string code, params (string Field, object? Value)[] changes) => Consistent
        .Replace(DocumentKinds.BusinessLicense, Document(kind,
        [
            (FieldNames.CreditCode, code), (FieldNames.Name, Name), (FieldNames.Representative, Zhang), (FieldNames.RepresentativeTitle, "负责人"), (FieldNames.Address, Address),
            (FieldNames.ValidFrom, "2024-03-01"), (FieldNames.ValidTo, "2029-03-01"), .. changes,
        ]))
        .WithSubject(s => s with { Name = Name, Nature = nature, CertificateKind = certificate, CertificateNumber = code });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ConsistentFiling_AgreesWithItsCertificate(string kind, string nature, string certificate, string code)
    {
        var filing = Filing(kind, nature, certificate, code);

        Assert.Equal(kind, filing.Facts.Certificate?.Kind);
        Assert.Equal(Zhang, Assert.Single(filing.Facts.Representative!.People));
        Assert.Empty((Finding[])[
            .. filing.Ask<SubjectNameMatches>(), .. filing.Ask<CertificateNumberMatches>(), .. filing.Ask<CertificateKindMatches>(), .. filing.Ask<CertificateAddressMatches>(),
            .. filing.Ask<LegalRepresentativeMatches>(), .. filing.Ask<CodeFitsNature>(), .. filing.Ask<CodeHasValidCheck>(), .. filing.Ask<CodeHasOrganizationCheck>(),
            .. filing.Ask<CertificateNotExpired>(), .. filing.Ask<CertificateLastsLongEnough>(), .. filing.Ask<TermIsPossible>()]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void WhatTheFormSaysOtherwise_IsFound(string kind, string nature, string certificate, string code)
    {
        var filing = Filing(kind, nature, certificate, code);

        Assert.Equal("R-061", Assert.Single(filing.WithSubject(s => s with { Name = "威海市别的单位" }).Ask<SubjectNameMatches>()).Code);
        Assert.Equal("R-063", Assert.Single(filing.WithSubject(s => s with { CertificateNumber = Code }).Ask<CertificateNumberMatches>()).Code);
        Assert.Equal("R-064", Assert.Single(filing.WithSubject(s => s with { CertificateKind = "营业执照" }).Ask<CertificateKindMatches>()).Code);
        Assert.Equal("R-014", Assert.Single(filing.WithSubject(s => s with { Nature = "企业" }).Ask<CodeFitsNature>()).Code);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Expiry_IsCalledByItsNameOnTheCertificate(string kind, string nature, string certificate, string code)
    {
        var finding = Assert.Single(Filing(kind, nature, certificate, code, (FieldNames.ValidTo, "2026-01-31")).Ask<CertificateNotExpired>());

        Assert.Equal("R-028", finding.Code);
        Assert.Contains($"{DocumentKinds.ChineseNames[kind]}的有效期到2026-01-31", finding.Message, StringComparison.Ordinal);
    }
}
