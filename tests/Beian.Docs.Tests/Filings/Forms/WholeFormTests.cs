using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Filings.Forms;

namespace Beian.Docs.Tests.Filings.Forms;

/// <summary>The domain reference's form, item by item (§1.1 to §1.4), and where each stands in ours.</summary>
public sealed class WholeFormTests
{
    [Theory]
    [InlineData("S1", "/operation")]
    [InlineData("S2", "/province", "/subject/city", "/subject/county")]
    [InlineData("S3", "/subject/nature")]
    [InlineData("S4", "/subject/name")]
    [InlineData("S5", "/subject/certificateKind")]
    [InlineData("S6", "/subject/certificateNumber")]
    [InlineData("S7", "/subject/certificateAddress")]
    [InlineData("S8", "/subject/mailingAddress")]
    [InlineData("S9", "/subject/superior")]
    [InlineData("S10–S16", "/subject/principal/name", "/subject/principal/idKind", "/subject/principal/idNumber", "/subject/principal/idValidFrom", "/subject/principal/idValidTo", "/subject/principal/mobile", "/subject/principal/emergencyMobile", "/subject/principal/email")]
    [InlineData("S17", "/subject/principal/officePhone")]
    [InlineData("S18", "/subject/legalRepresentative/name", "/subject/legalRepresentative/idNumber")]
    [InlineData("S19", "/subject/principal/messengerKind", "/subject/principal/messenger")]
    [InlineData("S20", "/subject/remark")]
    [InlineData("S22", "/subject/filingNumber")]
    [InlineData("W1", "/kind")]
    [InlineData("W2–W7", "/services/*/name", "/services/*/domains", "/services/*/homeUrl", "/services/*/contents", "/services/*/languages", "/services/*/preApprovals", "/services/*/approvals/*/number")]
    [InlineData("W8", "/services/*/person/name", "/services/*/person/idNumber", "/services/*/person/idValidTo", "/services/*/person/mobile", "/services/*/person/emergencyMobile", "/services/*/person/email")]
    [InlineData("W9–W12, W14", "/services/*/ipAddresses", "/services/*/accessMethod", "/services/*/serverLocation", "/services/*/remark", "/services/*/filingNumber")]
    [InlineData("A3", "/services/*/app/icon")]
    [InlineData("A4–A8, A10", "/services/*/app/platforms/*/os", "/services/*/app/platforms/*/packageName", "/services/*/app/platforms/*/publicKey", "/services/*/app/platforms/*/fingerprint", "/services/*/app/platforms/*/domains", "/services/*/app/platforms/*/ipAddresses")]
    [InlineData("A11, A15, A16", "/services/*/app/usesSdk", "/services/*/app/sdks", "/services/*/app/downloadUrls", "/services/*/app/usesAlgorithm")]
    [InlineData("M1, M2, M6", "/services/*/miniProgram/appId", "/services/*/miniProgram/nickname", "/services/*/miniProgram/administrator")]
    [InlineData("快应用", "/services/*/quickApp/packageName", "/services/*/quickApp/fingerprint")]
    public void ItemOfTheReference_HasItsField(string item, params string[] pointers) =>
        Assert.All(pointers, p => Assert.True(FormFields.Find(p) is not null, $"{item}: {p}"));

    // §2.1, §2.3, A4, §6: everything that can be chosen.
    [Fact]
    public void EveryChoiceOfTheReference_CanBeChosen()
    {
        Assert.Equal(Enumerable.Range(1, 20).Except([7, 8]).Select(n => (long)n), SubjectNatures.Table.Entries.Select(e => e.Code).Order());
        Assert.Subset(CertificateKinds.OfSubjects.Entries.Select(e => e.Code).ToHashSet(), new HashSet<long> { 1, 2, 4, 5, 6, 7, 11, 13, 14, 17, 19, 21, 22, 23, 25, 27, 28, 30, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 46, 47, 48, 49 });
        Assert.Equal([2, 7, 11, 14, 30, 41, 42], CertificateKinds.OfPersons.Entries.Select(e => e.Code).Order());
        Assert.Equal(["android", "harmony", "ios", "other"], FilingWords.AppSystems.Keys.Order());
        Assert.Equal(["首次备案", "新增服务", "新增接入", "变更备案", "注销主体", "注销服务", "取消接入", "迁移备案"], FilingWords.Operations.Values);
        Assert.Equal(["网站", "APP", "小程序", "快应用"], FilingWords.Kinds.Values);
        Assert.Equal(17, ServiceLanguages.Table.Entries.Count);
    }

    [Fact]
    public void EveryNature_HasItsCertificates()
    {
        Assert.All(SubjectNatures.Table.Words, n => Assert.NotEmpty(NatureCertificates.Of(n)!.Value.Kinds));
        Assert.All(SubjectNatures.Table.Words.SelectMany(n => NatureCertificates.Of(n)!.Value.Kinds), k => Assert.True(CertificateKinds.OfSubjects.Knows(k), k));
    }
}
