using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;

namespace Beian.Docs.Rules.Apps;

/// <summary>Reads what developers paste: fingerprints, public keys, certificates, in hex or base64, with or without PEM lines (签名信息).</summary>
internal static partial class SigningMaterial
{
    private const int ShortestModulus = 128;

    /// <summary>Hex without separators, upper case; null when it is not hex.</summary>
    public static string? Hex(string text)
    {
        var plain = Separators().Replace(text, "");
        return plain.Length > 0 && plain.All(char.IsAsciiHexDigit) ? plain.ToUpperInvariant() : null;
    }

    /// <summary>The bytes of hex, base64 or PEM; null when it is none.</summary>
    public static byte[]? Bytes(string text)
    {
        var body = PemLines().Replace(text, "");
        if (Hex(RemovePrefix(body)) is { } hex && hex.Length % 2 == 0)
            return Convert.FromHexString(hex);
        var base64 = Blank().Replace(body, "");
        var buffer = new byte[base64.Length];
        return base64.Length >= 4 && Convert.TryFromBase64String(base64, buffer, out var count) ? buffer[..count] : null;
    }

    /// <summary>The modulus or the point: what a key is, however it is wrapped; null when it is no RSA or EC key.</summary>
    public static byte[]? KeyOf(string text)
    {
        if (Bytes(text) is not { } bytes)
            return null;
        if (FromInfo(bytes) is { } key)
            return key;
        try
        {
            using var rsa = RSA.Create();
            rsa.ImportRSAPublicKey(bytes, out _);
            return Plain(rsa.ExportParameters(false).Modulus!);
        }
        catch (CryptographicException)
        {
            // A bare modulus: nothing says so but its length and that it is odd.
            return Plain(bytes) is { Length: >= ShortestModulus and <= 1024 } modulus && modulus.Length % 8 == 0 && modulus[^1] % 2 == 1 ? modulus : null;
        }
    }

    /// <summary>Null when it is no certificate.</summary>
    public static X509Certificate2? CertificateOf(string text)
    {
        try
        {
            return Bytes(text) is { } bytes ? X509CertificateLoader.LoadCertificate(bytes) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public static byte[]? KeyOf(X509Certificate2 certificate) => FromInfo(certificate.PublicKey.ExportSubjectPublicKeyInfo());

    private static byte[]? FromInfo(byte[] bytes)
    {
        try
        {
            var key = PublicKey.CreateFromSubjectPublicKeyInfo(bytes, out _);
            using var rsa = key.GetRSAPublicKey();
            if (rsa is not null)
                return Plain(rsa.ExportParameters(false).Modulus!);
            using var curve = key.GetECDsaPublicKey();
            return curve is null ? null : [.. curve.ExportParameters(false).Q.X!, .. curve.ExportParameters(false).Q.Y!];
        }
        catch (Exception e) when (e is CryptographicException or AsnContentException or PlatformNotSupportedException)
        {
            return null;
        }
    }

    private static byte[] Plain(byte[] modulus) => [.. modulus.SkipWhile(b => b == 0)];

    private static string RemovePrefix(string text) => text.TrimStart().StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text.TrimStart()[2..] : text;

    [GeneratedRegex(@"[\s:：\-]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank();

    [GeneratedRegex("-----[A-Z ]+-----", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PemLines();
}
