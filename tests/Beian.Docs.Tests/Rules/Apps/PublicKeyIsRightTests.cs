using Beian.Docs.Documents;
using Beian.Docs.Rules.Apps;

namespace Beian.Docs.Tests.Rules.Apps;

public sealed class PublicKeyIsRightTests
{
    [Fact]
    public void KeyInHexBase64OrPem_IsRead()
    {
        using var rsa = System.Security.Cryptography.RSA.Create(2048);
        using var curve = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        string[] keys =
        [
            Convert.ToHexString(rsa.ExportSubjectPublicKeyInfo()), Convert.ToBase64String(rsa.ExportSubjectPublicKeyInfo()), rsa.ExportSubjectPublicKeyInfoPem(), Convert.ToHexString(rsa.ExportRSAPublicKey()),
            Convert.ToHexString(rsa.ExportParameters(false).Modulus!), Convert.ToHexString(curve.ExportSubjectPublicKeyInfo()),
        ];
        Assert.All(keys, key => Assert.Empty(SampleServices.App.WithPlatform(p => p with { PublicKey = key }).Ask<PublicKeyIsRight>()));
    }

    [Theory]
    [InlineData("样例公钥", "不能识别")]
    [InlineData("30820122300d06092a864886f70d0101", "漏了一段")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----", "私钥")]
    public void TextThatIsNoKey_Blocks(string key, string reason)
    {
        var finding = Assert.Single(SampleServices.App.WithPlatform(p => p with { PublicKey = key }).Ask<PublicKeyIsRight>());
        Assert.Equal(Severity.Blocking, finding.Severity);
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KeyOfAnotherCertificate_Blocks()
    {
        var (pem, _, key) = SampleSigning.Certificate("CN=Sample");
        var (_, _, other) = SampleSigning.Certificate("CN=Other");
        Assert.Empty(SampleServices.App.WithPlatform(p => p with { Certificate = pem, PublicKey = key }).Ask<PublicKeyIsRight>());
        Assert.Single(SampleServices.App.WithPlatform(p => p with { Certificate = pem, PublicKey = other }).Ask<PublicKeyIsRight>());
        Assert.Contains("整张证书", Assert.Single(SampleServices.App.WithPlatform(p => p with { PublicKey = pem }).Ask<PublicKeyIsRight>()).Message, StringComparison.Ordinal);
    }
}
