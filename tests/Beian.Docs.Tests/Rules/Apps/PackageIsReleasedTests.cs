using Beian.Docs.Documents;
using Beian.Docs.Rules.Apps;

namespace Beian.Docs.Tests.Rules.Apps;

public sealed class PackageIsReleasedTests
{
    [Fact]
    public void DebugCertificate_Blocks()
    {
        SampleServices.App.WithPlatform(p => p with { CertificateSubject = "C=US, O=Android, CN=Android Debug" }).Ask<PackageIsReleased>().IsOne(Severity.Blocking, "/services/0/app/platforms/0/certificateSubject");
        var (pem, _, _) = SampleSigning.Certificate("CN=Android Debug, O=Android, C=US");
        SampleServices.App.WithPlatform(p => p with { Certificate = pem }).Ask<PackageIsReleased>().IsOne(Severity.Blocking, "/services/0/app/platforms/0/certificate");
    }

    [Theory]
    [InlineData("cn.example.sample", 0)]
    [InlineData("cn.Sample-App.x1", 0)]
    [InlineData("sample", 1)]
    [InlineData("cn..sample", 1)]
    [InlineData("样例.app", 1)]
    [InlineData("com.example.myapp", 1)]
    public void PackageHasAName(string name, int count) => Assert.Equal(count, SampleServices.App.WithPlatform(p => p with { PackageName = name }).Ask<PackageIsReleased>().Count);
}
