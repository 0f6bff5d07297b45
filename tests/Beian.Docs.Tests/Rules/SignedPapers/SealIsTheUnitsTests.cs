using Beian.Docs.Documents;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Rules.SignedPapers;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SignedPapers;

public sealed class SealIsTheUnitsTests
{
    [Fact]
    public void NoSeal_Blocks() => SamplePapers.WithPromise((FieldNames.Seal, FieldNames.Absent)).Ask<SealIsTheUnits>().IsOne(Severity.Blocking, "/subject");

    /// <summary>A promise in a person's own name.</summary>
    [Fact]
    public void NoSealWherePaperAsksForNone_IsNothing() =>
        Assert.Empty(SamplePapers.WithPromise((FieldNames.Seal, Doubtful(FieldNames.Absent) with { Evidence = [SealFields.NotAsked] })).Ask<SealIsTheUnits>());

    [Fact]
    public void DoubtfulSeal_OnlyWarns() => SamplePapers.WithPromise((FieldNames.Seal, Doubtful(FieldNames.Absent))).Ask<SealIsTheUnits>().IsOne(Severity.Warning, "/subject");

    [Fact]
    public void SealOfAnotherUnit_Blocks() => SamplePapers.WithPromise((FieldNames.SealText, "烟台模型商贸部")).Ask<SealIsTheUnits>().IsOne(Severity.Blocking, "/subject");

    /// <summary>The access provider that verified seals such a sheet as well.</summary>
    [Fact]
    public void SealOfAnotherUnitOnAVerificationSheet_IsAHint() =>
        SampleFiling.Consistent.And("核验单.jpg", SamplePapers.Promise((FieldNames.SealText, "烟台模型云计算有限公司")) with { Kind = DocumentKinds.VerificationSheet }).Ask<SealIsTheUnits>().IsOne(Severity.Info, "/subject");

    [Fact]
    public void SealReadBadly_OnlyWarns() => SamplePapers.WithPromise((FieldNames.SealText, "威海样列科技有限公司")).Ask<SealIsTheUnits>().IsOne(Severity.Warning, "/subject");

    [Fact]
    public void SealReadWithDoubt_IsAHint() => SamplePapers.WithPromise((FieldNames.SealText, Doubtful("威海样列科技有限公司"))).Ask<SealIsTheUnits>().IsOne(Severity.Info, "/subject");

    [Theory]
    [InlineData("有限公司威海样例科技")]
    [InlineData("技有限公司m威海样例")]
    public void RingThatIsReadFromItsMiddle_IsAHint(string seal) => SamplePapers.WithPromise((FieldNames.SealText, Doubtful(seal))).Ask<SealIsTheUnits>().IsOne(Severity.Info, "/subject");

    [Fact]
    public void DoubtfulSealOfAnotherUnit_Warns() => SamplePapers.WithPromise((FieldNames.SealText, Doubtful("烟台模型商贸部"))).Ask<SealIsTheUnits>().IsOne(Severity.Warning, "/subject");

    [Fact]
    public void RingThatWasNotRead_IsAHint() => SamplePapers.WithPromise((FieldNames.SealText, Doubtful("MAAIY(点〓有限公司"))).Ask<SealIsTheUnits>().IsOne(Severity.Info, "/subject");

    /// <summary>No name ends so, and what was misread lies all over it.</summary>
    [Theory]
    [InlineData("城用样务有科任限公司")]
    [InlineData("城海用样务列有科技任有恨公同")]
    [InlineData("模型市育术华具)")]
    [InlineData("有模经仪器")]
    public void RingOfWhichLittleWasRead_IsAHint(string seal) => SamplePapers.WithPromise((FieldNames.SealText, Doubtful(seal))).Ask<SealIsTheUnits>().IsOne(Severity.Info, "/subject");

    [Fact]
    public void DoubtfulSealOfAnotherCompany_Warns() => SamplePapers.WithPromise((FieldNames.SealText, Doubtful("烟台模型商贸有限公司"))).Ask<SealIsTheUnits>().IsOne(Severity.Warning, "/subject");

    /// <summary>A branch's paper with its company's seal; a name cut within is a ring that was not read to its end.</summary>
    [Theory]
    [InlineData("威海样例科技有限公司", Severity.Warning)]
    [InlineData("威海样例科技有限公司芜湖", Severity.Info)]
    [InlineData("威海样例科技有限", Severity.Info)]
    public void SealOfTheCompanyOnItsBranchsPaper_Warns(string seal, Severity severity) =>
        SamplePapers.WithPromise((FieldNames.SealText, Doubtful(seal))).WithSubject(s => s with { Name = "威海样例科技有限公司芜湖分公司" }).Ask<SealIsTheUnits>().IsOne(severity, "/subject");

    /// <summary>The reader itself is unsure of just the characters that differ.</summary>
    [Fact]
    public void WordThatTheReaderIsUnsureOf_IsAHint() => SamplePapers.WithPromise((FieldNames.SealText, Doubtful("威海模型科技有限公司") with { Unsure = [2, 3, 4] })).Ask<SealIsTheUnits>().IsOne(Severity.Info, "/subject");

    [Fact]
    public void DoubtfulSealOfASister_Warns() => SamplePapers.WithPromise((FieldNames.SealText, Doubtful("威海模型科技有限公司"))).Ask<SealIsTheUnits>().IsOne(Severity.Warning, "/subject");

    [Fact]
    public void WhiteSpace_IsNoOnesSeal() => Assert.Empty(SamplePapers.WithPromise((FieldNames.SealText, Doubtful(" "))).Ask<SealIsTheUnits>());

    [Fact]
    public void OwnSeal_IsNoFinding() => Assert.Empty(SamplePapers.WithPromise((FieldNames.SealText, Company + "3710020001234")).Ask<SealIsTheUnits>());

    [Fact]
    public void PeopleNeedNone() => Assert.Empty(Individual.And("承诺书.jpg", SamplePapers.Promise((FieldNames.Seal, FieldNames.Absent))).Ask<SealIsTheUnits>());

    /// <summary>Two words differ, which misreadings may as well; here the arc was weighed against both names.</summary>
    [Theory]
    [InlineData(SealFields.AnothersName, Severity.Warning)]
    [InlineData("resemblesName", Severity.Info)]
    public void SealThatPlainlyBearsAnothersName_Warns(string evidence, Severity severity) =>
        SamplePapers.WithPromise((FieldNames.SealText, Doubtful("威海模型科研有限公司") with { Evidence = [evidence] })).Ask<SealIsTheUnits>().IsOne(severity, "/subject");
}
