using Beian.Docs.Exporters;
using Beian.Docs.Filings;
using Beian.Docs.Testing;

namespace Beian.Docs.Tests.Exporters;

public sealed class ExporterGoldenTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var exporter in KnownExporters.All)
            {
                cases.Add(exporter.Profile, "ready");
                cases.Add(exporter.Profile, "blocked");
                cases.Add(exporter.Profile, "empty");
                cases.Add(exporter.Profile, "miniprogram");
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Export_IsWhatItWas(string profile, string sample)
    {
        var file = KnownExporters.All.Single(e => e.Profile == profile).Export(new FilingPackage(Report(sample), SampleReports.Day));

        Golden.Matches(file.Content, "exports", profile, sample + Path.GetExtension(file.FileName));
    }

    private static FilingReport Report(string sample) => sample switch
    {
        "ready" => SampleReports.Ready,
        "blocked" => SampleReports.Blocked,
        "miniprogram" => SampleReports.Ready with { Folder = "样例/小程序", Prefill = SampleForms.MiniProgram },
        _ => SampleReports.Ready with { Files = [], Prefill = new FilingForm() },
    };
}
