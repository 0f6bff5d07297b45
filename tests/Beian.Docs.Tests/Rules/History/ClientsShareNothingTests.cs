using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.History;
using Beian.Docs.Rules;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.History;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.History;

public sealed class ClientsShareNothingTests
{
    private static FilingForm Other => Consistent.WithSubject(s => s with { CertificateNumber = "91350100M000100Y43" }).Form;

    [Fact]
    public void SharedAddressAndEmail_AreSaidOnceEach()
    {
        var findings = Consistent.Beside(Other).Ask<ClientsShareNothing>();
        Assert.Equal(["/subject/mailingAddress", "/subject/principal/email"], findings.Select(f => f.Field));
        Assert.All(findings, f => Assert.Equal(("R-160", Severity.Warning), (f.Code, f.Severity)));
    }

    [Fact]
    public void OwnFilingsOrNothingShared_AreFine()
    {
        Assert.Empty(Consistent.Beside(Consistent.Form).Ask<ClientsShareNothing>());
        Assert.Empty(Consistent.WithSubject(s => s with { MailingAddress = "别处1号" }).WithPeople(p => p with { Email = "other@example.cn" }).Beside(Other).Ask<ClientsShareNothing>());
    }

    [Theory]
    [InlineData("执照.jpg", 1)]
    [InlineData("身份证正面.jpg", 0)]
    public void FileOfAnotherClient_IsSaidUnlessItIsACard(string shared, int count)
    {
        var filing = Consistent.WithSubject(s => s with { MailingAddress = "别处1号" }).WithPeople(p => p with { Email = "other@example.cn" });
        var input = filing.Input with { History = new FilingHistory { Others = [FilingTrace.Of("客户1", Other, [shared])] } };
        var facts = FilingFacts.From(input with { Files = [.. input.Files.Select(f => f with { Sha256 = f.File })] });

        var findings = new RuleRunner([new ClientsShareNothing()]).Run(facts);
        Assert.Equal(count, findings.Count);
        Assert.All(findings, f => Assert.Equal(("R-160", Severity.Warning, "/subject/certificateKind"), (f.Code, f.Severity, f.Field)));
    }
}
