using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Beian.Docs.Tests.Rules;

/// <summary>Keys and certificates made for one test (签名样例).</summary>
internal static class SampleSigning
{
    public static (string Pem, string Md5, string PublicKeyHex) Certificate(string subject)
    {
        using var rsa = RSA.Create(2048);
        var request = new CertificateRequest(subject, rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2046, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return (certificate.ExportCertificatePem(), Convert.ToHexString(MD5.HashData(certificate.RawData)), Convert.ToHexString(rsa.ExportSubjectPublicKeyInfo()));
    }
}
