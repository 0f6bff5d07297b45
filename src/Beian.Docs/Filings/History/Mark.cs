using System.Security.Cryptography;
using System.Text;
using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Filings.History;

/// <summary>
/// A mark by which a value is known again and not read (标记). Numbers are short enough to be tried one by one: marks keep them out
/// of messages and logs, they are no encryption, and are kept only as long as a check runs.
/// </summary>
public static class Mark
{
    /// <summary>Empty for nothing; spaces, width and brackets make no difference.</summary>
    public static string Of(string? text) => string.IsNullOrWhiteSpace(text) || CanonicalText.Of(text) is not { Length: > 0 } plain
        ? ""
        : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(plain)), 0, 16);
}
