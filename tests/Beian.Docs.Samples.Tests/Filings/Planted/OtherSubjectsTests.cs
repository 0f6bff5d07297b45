using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Tests.Filings.Planted;

/// <summary>Consistent filings of subjects that the planted ones do not have (合伙企业、分公司等).</summary>
public sealed class OtherSubjectsTests
{
    [Theory]
    [InlineData(LicenseFormat.Company)]
    [InlineData(LicenseFormat.Enterprise)]
    [InlineData(LicenseFormat.Partnership)]
    [InlineData(LicenseFormat.Cooperative)]
    [InlineData(LicenseFormat.SoleProprietorship)]
    [InlineData(LicenseFormat.SoleTrader)]
    [InlineData(LicenseFormat.Branch)]
    public void AnotherFormat_CarriesNoWarning(LicenseFormat format)
    {
        var said = new List<string>();
        for (var seed = 2600; seed < 2612; seed++)
        {
            var story = StoryInventor.Invent(Wish.Any.Of(format == LicenseFormat.SoleTrader ? SubjectSort.SoleTrader : SubjectSort.Company), seed);
            story = story.WithCompany(c => As(format, c, story)).WithOwner(o => o);
            if (format == LicenseFormat.Partnership && seed % 2 == 0)
                story = story.WithCompany(c => c with { Representative = $"山东样例投资有限公司（委派代表：{story.Owner.Name}）" });
            said.AddRange(Check(story, Draft.Of(story)));
        }

        Assert.True(said.Count == 0, string.Join('\n', said));
    }

    /// <summary>But for those that want a paper which these filings do not have.</summary>
    [Fact]
    public void EveryProvince_CarriesNoWarning()
    {
        var said = new List<string>();
        foreach (var province in Region.All.Select(r => r.Province).Distinct().Except(["江苏省", "西藏自治区", "新疆维吾尔自治区"]))
        {
            for (var seed = 2700; seed < 2706; seed++)
            {
                var story = StoryInventor.Invent(Wish.Any.Of(SubjectSort.Company, SubjectSort.SoleTrader, SubjectSort.Individual).In(province).OfOne, seed);
                said.AddRange(Check(story, Draft.Of(story)));
            }
        }

        Assert.True(said.Count == 0, string.Join('\n', said));
    }

    private static Company As(LicenseFormat format, Company company, Story story)
    {
        var dice = story.Dice(77);
        var made = CompanyInventor.Invent(dice, story.AsOf, company.Generation, format, story.Region);
        return made with
        {
            Name = company.Name,
            Scope = company.Scope,
            Term = company.Term,
            TermTitle = company.TermTitle,
            ValidFrom = company.ValidFrom,
            ValidTo = company.ValidTo,
            IsOpenEnded = company.IsOpenEnded,
            EstablishedOn = company.EstablishedOn,
            IssuedOn = company.IssuedOn,
        };
    }

    private static IEnumerable<string> Check(Story story, Draft draft)
    {
        var form = FormJson.Parse(FormJson.Write(draft.Form));
        var report = FilingChecker.Default.Check(new FilingInput("样例", form.Form, form.Problems, PerfectReader.Read(draft), draft.AsOf) { History = draft.History });
        return report.Findings.Where(f => f.Severity != Severity.Info).Select(f => $"{story.Seed} {story.Province} {story.Kind} {story.Sort}: {f.Code} {f.Severity} {f.Field} {f.Message}")
            .Concat(report.MissingMaterials.Where(m => m.Severity != Severity.Info).Select(m => $"{story.Seed} {story.Province} {story.Kind} {story.Sort}: missing {m.Kind} {m.For} {m.Severity}"));
    }
}
