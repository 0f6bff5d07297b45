using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings;

namespace Beian.Docs.Samples.Tests.Filings;

public sealed class SampleFilingsTests
{
    public static TheoryData<string> Folders => [.. SampleFilings.All.Select(f => f.Folder)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Form_IsReadWithoutProblemsOrTheyArePlanted(string folder)
    {
        var filing = SampleFilings.All.First(f => f.Folder == folder);
        var reading = FormJson.Parse(FormJson.Write(filing.Form));
        Assert.Equal(filing.Form.Subject!.CertificateNumber, reading.Form.Subject!.CertificateNumber);
        Assert.All(reading.Problems, p => Assert.Contains(filing.Expected.Accepted, a => a.Code == p.Code && a.Field == p.Field));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void EveryPlantedMistake_PointsIntoTheForm(string folder)
    {
        var filing = SampleFilings.All.First(f => f.Folder == folder);
        Assert.Equal(filing.Expected.Verdict == "ready", filing.Expected.Findings.Count == 0);
        Assert.All(filing.Expected.Findings, f => Assert.Matches(@"^R-\d{3}$", f.Code));
        Assert.All(filing.Expected.Findings, f => Assert.StartsWith("/", f.Field));
    }
}
