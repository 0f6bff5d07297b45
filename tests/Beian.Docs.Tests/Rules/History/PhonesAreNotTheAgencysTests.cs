using Beian.Docs.Documents;
using Beian.Docs.Rules.History;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.History;

public sealed class PhonesAreNotTheAgencysTests
{
    private static SampleFiling With(params string[] phones) => Consistent with { History = Consistent.History with { AgencyPhones = phones } };

    [Theory]
    [InlineData("山东省", Severity.Warning)]
    [InlineData("青海省", Severity.Blocking)]
    public void AgencysPhone_IsSaid(string province, Severity severity)
    {
        var findings = With("138 0000 0001").In(province).Ask<PhonesAreNotTheAgencys>();
        Assert.Equal(["/subject/principal/mobile", "/services/0/person/mobile"], findings.Select(f => f.Field));
        Assert.All(findings, f => Assert.Equal(("R-117", severity), (f.Code, f.Severity)));
    }

    [Fact]
    public void OwnPhones_AreFine() => Assert.Empty(With("13900000000", "").Ask<PhonesAreNotTheAgencys>());
}
