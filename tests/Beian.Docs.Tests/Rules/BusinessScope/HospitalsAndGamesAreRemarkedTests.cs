using Beian.Docs.Documents;
using Beian.Docs.Rules.BusinessScope;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.BusinessScope;

public sealed class HospitalsAndGamesAreRemarkedTests
{
    [Fact]
    public void HospitalInGuangdong_WritesItsLicense()
    {
        var hospital = Consistent.In("广东省").WithSubject(s => s with { Name = "广东样例医院" });
        hospital.Ask<HospitalsAndGamesAreRemarked>().IsOne(Severity.Blocking, "/services/0/remark");
        Assert.Empty(hospital.WithService(s => s with { Remark = "医疗机构执业许可证：样例1号，2025-01-01 样例卫健委。" }).Ask<HospitalsAndGamesAreRemarked>());
        Assert.Empty(hospital.In("山东省").Ask<HospitalsAndGamesAreRemarked>());
    }

    [Fact]
    public void GameInGuangdong_WritesItsNumber() => Assert.Single(Consistent.In("广东省").WithService(s => s with { Contents = ["网络游戏"] }).Ask<HospitalsAndGamesAreRemarked>());
}
