using Beian.Docs.Documents;
using Beian.Docs.Rules.SignedPapers;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SignedPapers;

public sealed class PaperMatchesFormTests
{
    [Theory]
    [InlineData(FieldNames.SubjectName, "烟台样例商贸有限公司", "/subject/name")]
    [InlineData(FieldNames.ServiceName, "模型商城", "/services/0/name")]
    [InlineData(FieldNames.Domain, "other.cn", "/services/0/domains")]
    [InlineData(FieldNames.PersonName, "赵模型", "/services/0/person/name")]
    public void OtherContent_Blocks(string field, string value, string pointer) => SamplePapers.WithPromise((field, value)).Ask<PaperMatchesForm>().IsOne(Severity.Blocking, pointer);

    [Theory]
    [InlineData(FieldNames.Domain, "other.cn")]
    [InlineData(FieldNames.PersonName, "赵模型")]
    [InlineData(FieldNames.ServiceName, "模型商城")]
    public void DoubtfulContent_OnlyWarns(string field, string value) => Assert.Equal(Severity.Warning, Assert.Single(SamplePapers.WithPromise((field, Doubtful(value))).Ask<PaperMatchesForm>()).Severity);

    [Fact]
    public void DoubtfulDomainThatDiffersInWhatIsUnsure_IsAHint()
    {
        Assert.Equal(Severity.Info, Assert.Single(SamplePapers.WithPromise((FieldNames.Domain, Doubtful("exampre.cn") with { Unsure = [5] })).Ask<PaperMatchesForm>()).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(SamplePapers.WithPromise((FieldNames.Domain, Doubtful("exampre.cn") with { Unsure = [0] })).Ask<PaperMatchesForm>()).Severity);
    }

    /// <summary>jj is read as one.</summary>
    [Fact]
    public void DoubtfulDomainThatLostAThinTwin_IsAHint()
    {
        var filing = SamplePapers.WithPromise((FieldNames.Domain, Doubtful("jexample.cn"))).WithForm(f => f with { Services = [f.Services[0] with { Domains = ["jjexample.cn"] }] });

        Assert.Equal(Severity.Info, Assert.Single(filing.Ask<PaperMatchesForm>()).Severity);
    }

    [Fact]
    public void DoubtfulDomainThatLooksAlike_IsAHint() => Assert.Equal(Severity.Info, Assert.Single(SamplePapers.WithPromise((FieldNames.Domain, Doubtful("examp1e.cn"))).Ask<PaperMatchesForm>()).Severity);

    /// <summary>Each of a list may be one of the form's, misread.</summary>
    [Theory]
    [InlineData("examp1e.cn、samp1e.com", Severity.Info)]
    [InlineData("examp1e.cn、another.com", Severity.Warning)]
    public void DoubtfulDomainsOfAList_AreWeighedOneByOne(string value, Severity expected)
    {
        var filing = SamplePapers.WithPromise((FieldNames.Domain, Doubtful(value))).WithForm(f => f with { Services = [f.Services[0] with { Domains = ["example.cn", "sample.com"] }] });

        Assert.Equal(expected, Assert.Single(filing.Ask<PaperMatchesForm>()).Severity);
    }

    /// <summary>本人样例，系网站的负责人: who answers for the site promises, not the unit.</summary>
    [Fact]
    public void APromiseInOnesOwnName_IsNotAboutTheUnit()
    {
        var filing = SamplePapers.WithPromise();
        var person = filing.Form.Services[0].Person!.Name!;

        Assert.Empty(SamplePapers.WithPromise((FieldNames.SubjectName, person)).Ask<PaperMatchesForm>());
        Assert.Single(SamplePapers.WithPromise((FieldNames.SubjectName, "赵模型")).Ask<PaperMatchesForm>());
        // Who files for himself is the subject.
        var own = SampleFiling.Individual.WithSubject(s => s with { Name = "赵模型" }).And("承诺书.jpg", SamplePapers.Promise((FieldNames.SubjectName, person)));
        Assert.Contains(own.Ask<PaperMatchesForm>(), f => f.Field == "/subject/name");
    }

    /// <summary>Whether brackets are half or full width matters on the certificate only.</summary>
    [Fact]
    public void OtherBrackets_AreNoFinding() => Assert.Empty(
        SamplePapers.WithPromise((FieldNames.SubjectName, "威海样例(中国)有限公司")).WithSubject(s => s with { Name = "威海样例（中国）有限公司" }).Ask<PaperMatchesForm>());

    [Fact]
    public void DoubtfulDomainThatLacksADot_IsAHint()
    {
        var filing = SamplePapers.WithPromise((FieldNames.Domain, Doubtful("apiexample.cn"))).WithForm(f => f with { Services = [f.Services[0] with { Domains = ["api.example.cn"] }] });

        Assert.Equal(Severity.Info, Assert.Single(filing.Ask<PaperMatchesForm>()).Severity);
    }

    /// <summary>Each of several services has to be one of the form's, as far as it has so many.</summary>
    [Theory]
    [InlineData("样例一站;样例二站", false)]
    [InlineData("样例一站;模型二站", true)]
    [InlineData("样例一站;样例二站;模型三站", false)]
    public void EachOfSeveralServices_IsLookedUp(string value, bool isFound)
    {
        var papers = SamplePapers.WithPromise((FieldNames.ServiceName, Doubtful(value)));
        var facts = papers with { Form = papers.Form with { Services = [papers.Form.Services[0] with { Name = "样例一站" }, papers.Form.Services[0] with { Name = "样例二站" }] } };

        Assert.Equal(isFound, facts.Ask<PaperMatchesForm>().Any(f => f.Field!.StartsWith("/services", StringComparison.Ordinal)));
    }

    [Fact]
    public void RightContent_IsNoFinding() => Assert.Empty(SamplePapers.WithPromise((FieldNames.Domain, "www.example.cn")).Ask<PaperMatchesForm>());

    /// <summary>A letter for another service or domain; what it quotes may be something else, so a person looks.</summary>
    [Theory]
    [InlineData(FieldNames.ServiceName, "模型商城")]
    [InlineData(FieldNames.Domain, "other.cn")]
    public void LetterForAnother_Warns(string field, string value) => Assert.Equal(Severity.Warning, Assert.Single(SamplePapers.WithLetter((field, value)).Ask<PaperMatchesForm>()).Severity);

    /// <summary>Whom a letter names is R-126's.</summary>
    [Fact]
    public void LetterOfAnotherUnit_IsAnotherRules() => Assert.Empty(SamplePapers.WithLetter((FieldNames.SubjectName, "烟台样例商贸有限公司")).Ask<PaperMatchesForm>());

    /// <summary>Numbers that a paper states are the form's, whatever names stand beside them.</summary>
    [Theory]
    [InlineData(FieldNames.CreditCode, Code, null)]
    [InlineData(FieldNames.CreditCode, "91371000MA3C00004W", "/subject/certificateNumber")]
    [InlineData(FieldNames.CreditCode, "MA3W7K2D4", null)]
    [InlineData(FieldNames.IdNumber, ZhangNumber, null)]
    [InlineData(FieldNames.IdNumber, "370102199003077719", "/subject/principal/idNumber")]
    public void NumbersOfAnother_Block(string field, string value, string? pointer)
    {
        var findings = SamplePapers.WithPromise((field, value)).Ask<PaperMatchesForm>();

        if (pointer is null)
            Assert.Empty(findings);
        else
            findings.IsOne(Severity.Blocking, pointer);
    }

    /// <summary>A code that fails its check: where the character that differs was read well a person looks; where it was not it is most likely misread.</summary>
    [Theory]
    [InlineData(null, Severity.Warning)]
    [InlineData(16, Severity.Info)]
    [InlineData(3, Severity.Warning)]
    public void ACodeThatFailsItsCheck_IsToBeLookedAt(int? unsure, Severity severity) =>
        SamplePapers.WithPromise((FieldNames.CreditCode, Doubtful("91371000MA3C00004Y") with { Unsure = unsure is { } at ? [at] : null })).Ask<PaperMatchesForm>().IsOne(severity, "/subject/certificateNumber");
}
