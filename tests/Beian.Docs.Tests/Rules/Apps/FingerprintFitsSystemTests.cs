using Beian.Docs.Documents;
using Beian.Docs.Rules.Apps;

namespace Beian.Docs.Tests.Rules.Apps;

public sealed class FingerprintFitsSystemTests
{
    private const string Md5 = "5B0A4E2D9C7F18633A61D0E4B8F5C297";
    private const string Sha1 = "5B0A4E2D9C7F18633A61D0E4B8F5C29701234567";

    [Theory]
    [InlineData("android", Md5, 0)]
    [InlineData("android", "5B:0A:4E:2D:9C:7F:18:63:3A:61:D0:E4:B8:F5:C2:97", 0)]
    [InlineData("android", Sha1, 1)]
    [InlineData("ios", Sha1, 0)]
    [InlineData("ios", Md5, 1)]
    [InlineData("harmony", Sha1, 0)]
    [InlineData("harmony", Md5, 0)]
    [InlineData("android", "5B0A4E2D9C7F18633A61D0E4B8F5C29", 1)]
    [InlineData("android", "样例", 1)]
    public void LengthIsThatOfTheSystem(string os, string fingerprint, int count) =>
        Assert.Equal(count, SampleServices.App.WithPlatform(p => p with { Os = os, Fingerprint = fingerprint }).Ask<FingerprintFitsSystem>().Count);

    [Fact]
    public void FingerprintOfAnotherCertificate_Blocks()
    {
        var (pem, md5, _) = SampleSigning.Certificate("CN=Sample Release");
        SampleServices.App.WithPlatform(p => p with { Certificate = pem, Fingerprint = Md5 }).Ask<FingerprintFitsSystem>().IsOne(Severity.Blocking, "/services/0/app/platforms/0/fingerprint");
        Assert.Empty(SampleServices.App.WithPlatform(p => p with { Certificate = pem, Fingerprint = md5 }).Ask<FingerprintFitsSystem>());
    }
}
