using System.Text;
using Beian.Docs.Exporters;
using Beian.Docs.Testing;

namespace Beian.Docs.Tests.Exporters;

public sealed class KnownExportersTests
{
    public static TheoryData<string> Profiles => [.. KnownExporters.All.Select(e => e.Profile)];

    [Fact]
    public void EveryExporter_IsKnown() => Assert.Equal(
        typeof(IExporter).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IExporter))).Select(t => t.Name).Order(),
        KnownExporters.All.Select(e => e.GetType().Name).Order());

    [Fact]
    public void Profiles_AreDifferent() =>
        Assert.Equal(KnownExporters.All.Count, KnownExporters.All.Select(e => e.Profile).Distinct().Count());

    [Theory]
    [MemberData(nameof(Profiles))]
    public void BlockedFiling_IsExportedAndSaysSo(string profile)
    {
        var file = KnownExporters.All.Single(e => e.Profile == profile).Export(new FilingPackage(SampleReports.Blocked, SampleReports.Day));

        Assert.Contains("请勿直接提交", Encoding.UTF8.GetString(file.Content));
        Assert.Contains("blocked", file.FileName);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void ReadyFiling_IsNotCalledBlocked(string profile)
    {
        var file = KnownExporters.All.Single(e => e.Profile == profile).Export(new FilingPackage(SampleReports.Ready, SampleReports.Day));

        Assert.DoesNotContain("请勿直接提交", Encoding.UTF8.GetString(file.Content));
        Assert.DoesNotContain("blocked", file.FileName);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void FileName_CarriesNoClientData(string profile)
    {
        var file = KnownExporters.All.Single(e => e.Profile == profile).Export(new FilingPackage(SampleReports.Ready, SampleReports.Day));

        Assert.Matches(@"^beian-[a-z]+-2026-11-23\.[a-z]+$", file.FileName);
    }
}
