using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Intake;
using Beian.Docs.Reading;
using Beian.Docs.Rules;
using Beian.Docs.Tests.Rules;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Filings;

public sealed class FilingCheckerTests
{
    // Everything that is right in real filings and must not be called wrong.
    public static TheoryData<string> ConsistentFilings => [.. Cases.Keys];

    private static Dictionary<string, SampleFiling> Cases { get; } = new()
    {
        ["plain"] = Consistent,
        ["individual"] = Individual.WithService(s => s with { Remark = "本网站是个人网站，记录海边见闻。" }),
        ["front and back on one page"] = Consistent.With(("执照.jpg", License()), ("身份证.jpg", Front()), ("身份证.jpg", Back())),
        ["duplicate scans of one card"] = Consistent.And("身份证正面2.jpg", Front()).And("身份证反面2.jpg", Back()),
        ["duplicate scan, read worse"] = Consistent.And("身份证正面2.jpg", Front((FieldNames.IdNumber, Doubtful("371002199003077716")))),
        ["duplicate license"] = Consistent.And("副本.jpg", License()),
        ["an unreadable extra picture"] = Consistent.And("杂.jpg", Document(DocumentKinds.Unreadable)),
        ["an extra document"] = Consistent.And("其他.pdf", Document(DocumentKinds.OtherDocument)),
        ["a stranger's card"] = Consistent.And("王.jpg", Front((FieldNames.Name, "王样例"), (FieldNames.IdNumber, "11010519491231002X"), (FieldNames.BirthDate, "1949-12-31"))),
        ["license without end"] = Consistent.WithLicense((FieldNames.ValidFrom, "2016-01-05"), (FieldNames.ValidTo, "长期")),
        ["card without end"] = Consistent
            .WithFront((FieldNames.IdNumber, "440524198001010013"), (FieldNames.BirthDate, "1980-01-01"))
            .WithBack((FieldNames.ValidFrom, "2026-07-12"), (FieldNames.ValidTo, "长期"))
            .WithPeople(p => p with { IdNumber = "440524198001010013", IdValidFrom = "2026.07.12", IdValidTo = "长期" })
            .WithSubject(s => s with { LegalRepresentative = new LegalRepresentative { Name = Zhang } }),
        ["old registration number"] = Consistent
            .WithLicense((FieldNames.CreditCode, null), (FieldNames.RegistrationNumber, "371002200000121"))
            .WithSubject(s => s with { CertificateNumber = "371002200000121" }),
        ["sole trader"] = Consistent
            .WithLicense((FieldNames.CreditCode, "92371002MA3D123473"), (FieldNames.RepresentativeTitle, "经营者"), (FieldNames.Name, "威海样例商行"), (FieldNames.Composition, "个人经营"))
            .WithSubject(s => s with { Name = "威海样例商行", CertificateNumber = "92371002MA3D123473", Nature = "个体工商户", LegalRepresentative = null }),
        ["branch"] = Consistent.WithLicense((FieldNames.RepresentativeTitle, "负责人"), (FieldNames.Type, "有限责任公司分公司")),
        ["partnership with a delegate"] = Consistent
            .WithLicense((FieldNames.Representative, "威海模型投资有限公司(委派代表:张样例)"), (FieldNames.RepresentativeTitle, "执行事务合伙人")),
        ["several partners"] = Consistent
            .WithLicense((FieldNames.Representative, "王模型、张样例"), (FieldNames.RepresentativeTitle, "执行事务合伙人")),
        ["no services yet"] = Consistent.WithForm(f => f with { Services = [] }),
        ["several services"] = Consistent.WithForm(f => f with { Services = [f.Services[0], f.Services[0] with { Name = "样例商城" }] }),
        ["brackets in full width"] = Consistent
            .WithLicense((FieldNames.Name, "威海样例(中国)有限公司"))
            .WithSubject(s => s with { Name = "威海样例（中国）有限公司" }),
        ["address without the province"] = Consistent.WithSubject(s => s with { CertificateAddress = "威海市环翠区样例路1号" }),
        ["code in lower case with spaces"] = Consistent.WithSubject(s => s with { CertificateNumber = "91371000 ma3c00003y" }),
        ["phones with separators"] = Consistent.WithPeople(p => p with { Mobile = "+86 138-0000-0001", EmergencyMobile = "0631-5200000" }),
        ["dates in another form"] = Consistent.WithPeople(p => p with { IdValidFrom = "2016年7月12日", IdValidTo = "2036.07.12" }),
        ["a note among the scans"] = Consistent with
        {
            BadFiles = [new FileReading { File = "说明.txt", Error = new ReadingError(IntakeErrorCodes.UnsupportedType, "不是支持的格式。") }],
        },
        ["form without contacts and dates"] = Consistent.WithPeople(p => new ResponsiblePerson { Name = p.Name, IdNumber = p.IdNumber }),
        ["app"] = Consistent.WithForm(f => f with { Kind = FilingKind.App }),
        ["mini-program"] = Consistent.WithForm(f => f with { Kind = FilingKind.MiniProgram }),
        ["service person by another card, letter at hand"] = WithTwoPeople.And("授权书.jpg", Document(DocumentKinds.AuthorizationLetter)),
    };

    [Theory]
    [MemberData(nameof(ConsistentFilings))]
    public void ConsistentFiling_IsReady(string name)
    {
        var report = Cases[name].Check();
        Assert.Empty(report.Findings.Where(f => f.Severity >= Severity.Warning).Select(f => $"{f.Code} {f.Field} {f.Message}"));
        Assert.DoesNotContain(report.MissingMaterials, m => m.Severity >= Severity.Warning);
        Assert.Equal(Verdict.Ready, report.Verdict);
    }

    /// <summary>Papers that agree with each other are nothing to submit yet.</summary>
    [Fact]
    public void WithoutAForm_NothingIsReady_AndTheReportSaysWhy()
    {
        var report = Consistent.WithForm(f => f with { Subject = null, Services = [] }).Check();

        Assert.Equal(Verdict.Review, report.Verdict);
        Assert.Equal(Severity.Warning, Assert.Single(report.Findings, f => f.Code == FormProblemCodes.Empty).Severity);
    }

    /// <summary>A form that could not be read at all says so itself.</summary>
    [Fact]
    public void AFormThatIsNone_IsSaidOnce()
    {
        var report = FilingChecker.Default.Check(new FilingInput("样例", new FilingForm(), FormJson.Parse("[").Problems, [], AsOf));

        Assert.DoesNotContain(report.Findings, f => f.Code == FormProblemCodes.Empty);
        Assert.Contains(report.Findings, f => f.Code == FormProblemCodes.Unusable);
    }

    [Fact]
    public void PlainFiling_HasNothingButTheMaterialsToLookFor() =>
        Assert.Equal(["R-010"], Consistent.Check().Findings.Select(f => f.Code));

    [Fact]
    public void DoubtfulValue_NeedsReview()
    {
        var report = Consistent.WithLicense((FieldNames.Name, Doubtful(Company))).Check();
        Assert.Equal(Verdict.Review, report.Verdict);
        var finding = Assert.Single(report.Findings, f => f.Code == "S-002");
        Assert.Equal("/subject/name", finding.Field);
    }

    /// <summary>It says nothing against the filing, which is not ready either.</summary>
    [Theory]
    [InlineData(FieldNames.Name)]
    [InlineData(FieldNames.Address)]
    [InlineData(FieldNames.CreditCode)]
    [InlineData(FieldNames.Representative)]
    public void UnreadValue_NeedsReview(string field)
    {
        var report = Consistent.WithLicense((field, Missing)).Check();
        Assert.Equal(Verdict.Review, report.Verdict);
        Assert.DoesNotContain(report.Findings, f => f.Severity > Severity.Info);
        Assert.Contains(report.Findings, f => f.Code == "S-002");
    }

    [Fact]
    public void BlockingFinding_Blocks() =>
        Assert.Equal(Verdict.Blocked, Consistent.WithSubject(s => s with { Name = "威海样列科技有限公司" }).Check().Verdict);

    [Fact]
    public void FormProblems_AreAmongTheFindings()
    {
        var problem = new Finding { Code = "F-001", Severity = Severity.Warning, Field = "/x", Message = "不认识的项。" };
        var report = FilingChecker.Default.Check(Consistent.Input with { FormProblems = [problem] }, elapsedMs: 7);
        Assert.Contains(problem, report.Findings);
        Assert.Equal(Verdict.Review, report.Verdict);
        Assert.Equal(7, report.ElapsedMs);
    }

    [Fact]
    public void Findings_AreSortedBySeverityThenField()
    {
        var findings = Consistent
            .WithSubject(s => s with { Name = "威海样列科技有限公司", CertificateAddress = "山东省威海市环翠区样例路9号" })
            .WithPeople(p => p with { Mobile = "138" }).Check().Findings;
        Assert.Equal(findings.OrderByDescending(f => f.Severity).ThenBy(f => f.Field, StringComparer.Ordinal).Select(f => f.Field), findings.Select(f => f.Field));
        Assert.True(findings.Count > 3);
    }

    [Fact]
    public void EmptyFolder_IsReportedWithoutBlocking()
    {
        var report = FilingChecker.Default.Check(new FilingInput("空", new FilingForm(), [], [], AsOf));
        Assert.Equal(Verdict.Review, report.Verdict);
        Assert.Equal(["businessLicense", "idCardFront", "idCardBack"], report.MissingMaterials.Select(m => m.Kind));
    }

    [Fact]
    public void BrokenRule_LeavesTheOthersTheirSay()
    {
        var report = new FilingChecker([new Throwing(), .. KnownRules.All]).Check(Consistent.WithSubject(s => s with { Name = "威海样列科技有限公司" }).Input);
        var broken = Assert.Single(report.Findings, f => f.Code == RuleRunner.BrokenRuleCode);
        Assert.Equal(Severity.Warning, broken.Severity);
        Assert.Contains("X-1", broken.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("371002199003077715", broken.Message, StringComparison.Ordinal);
        Assert.Contains(report.Findings, f => f.Code == "R-061");
    }

    private sealed class Throwing : IRule
    {
        public RuleDescriptor Descriptor { get; } = new("X-1", Severity.Info, "坏规则", "测试");

        public IEnumerable<Finding> Check(Beian.Docs.Rules.Facts.FilingFacts facts)
        {
            yield return Descriptor.Finding("", "第一条");
            throw new InvalidOperationException("371002199003077715");
        }
    }
}
