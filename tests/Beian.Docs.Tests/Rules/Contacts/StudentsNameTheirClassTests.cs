using Beian.Docs.Documents;
using Beian.Docs.Rules.Contacts;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Contacts;

public sealed class StudentsNameTheirClassTests
{
    private static SampleFiling At(string address) => Individual.In("天津市").WithSubject(s => s with { MailingAddress = address });

    [Fact]
    public void SchoolWithoutClass_IsSaid()
    {
        var finding = Assert.Single(At("天津市南开区样例大学6号宿舍楼").Ask<StudentsNameTheirClass>());
        Assert.Equal(("R-124", Severity.Warning), (finding.Code, finding.Severity));
    }

    [Fact]
    public void ClassHomeOrOtherProvince_IsFine()
    {
        Assert.Empty(At("天津市南开区样例大学软件学院2025级1班6号宿舍楼301室").Ask<StudentsNameTheirClass>());
        Assert.Empty(At("天津市南开区样例路1号").Ask<StudentsNameTheirClass>());
        Assert.Empty(At("天津市南开区样例大学6号宿舍楼").In("山东省").Ask<StudentsNameTheirClass>());
    }
}
