using Beian.Docs.Documents;
using Beian.Docs.Rules.SignedPapers;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SignedPapers;

public sealed class LetterMatchesPeopleTests
{
    [Fact]
    public void RightLetter_IsNoFinding() => Assert.Empty(SamplePapers.WithLetter().Ask<LetterMatchesPeople>());

    [Fact]
    public void Stranger_Blocks() => SamplePapers.WithLetter((FieldNames.AuthorizedName, "王模型"), (FieldNames.AuthorizedIdNumber, "11010519491231002X")).Ask<LetterMatchesPeople>().IsOne(Severity.Blocking, "/services/0/person/name");

    [Fact]
    public void WrongNumber_BlocksAndStaysMasked()
    {
        var finding = Assert.Single(SamplePapers.WithLetter((FieldNames.AuthorizedIdNumber, "371002198802290024")).Ask<LetterMatchesPeople>());
        Assert.Equal((Severity.Blocking, "/services/0/person/idNumber"), (finding.Severity, finding.Field));
        Assert.DoesNotContain("371002198802290024", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DoubtfulStranger_OnlyWarns() =>
        SamplePapers.WithLetter((FieldNames.AuthorizedName, Doubtful("王模型")), (FieldNames.AuthorizedIdNumber, null)).Ask<LetterMatchesPeople>().IsOne(Severity.Warning, "/services/0/person/name");

    /// <summary>Of a doubtful number only a whole one is a warning.</summary>
    [Theory]
    [InlineData("37100219880229002", Severity.Info)]
    [InlineData("371002198802290024", Severity.Warning)]
    public void DoubtfulNumber_ThatLacksADigit_IsAHint(string number, Severity expected) =>
        SamplePapers.WithLetter((FieldNames.AuthorizedIdNumber, Doubtful(number))).Ask<LetterMatchesPeople>().IsOne(expected, "/services/0/person/idNumber");

    [Theory]
    [InlineData(FieldNames.SubjectName, "烟台样例商贸有限公司", "/subject/name")]
    [InlineData(FieldNames.Representative, "赵模型", "/subject/legalRepresentative/name")]
    [InlineData(FieldNames.SignedOn, "2026-12-01", "/subject/principal")]
    public void OtherUnitRepresentativeOrDay_Blocks(string field, string value, string pointer) => SamplePapers.WithLetter((field, value)).Ask<LetterMatchesPeople>().IsOne(Severity.Blocking, pointer);

    [Fact]
    public void UnreadLetter_IsNoFinding() => Assert.Empty(SamplePapers.WithLetter((FieldNames.AuthorizedName, Missing), (FieldNames.AuthorizedIdNumber, Missing), (FieldNames.SubjectName, Missing)).Ask<LetterMatchesPeople>());
}
