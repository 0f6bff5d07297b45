using System.Text.RegularExpressions;

namespace Beian.Docs.Identifiers;

/// <summary>A filing number (备案号): 鲁ICP备12345678号 of a subject, with -1, -2A, -3X, -4K of its services.</summary>
/// <param name="Subject">Without the service's part.</param>
/// <param name="Province">简称 such as 鲁; 合字 or empty for licenses without one.</param>
/// <param name="Serial">Of the service; null for the subject's own number.</param>
/// <param name="ServiceMark">A for apps, X for mini-programs, K for quick apps; empty for websites.</param>
public sealed partial record IcpNumber(string Subject, string Province, int? Serial, string ServiceMark)
{
    /// <summary>Null when it is no filing number.</summary>
    public static IcpNumber? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 60)
            return null;
        var match = Written().Match(PlainText.Squeeze(text).ToUpperInvariant());
        if (!match.Success)
            return null;
        var serial = match.Groups["n"];
        return new IcpNumber(
            match.Groups["s"].Value, match.Groups["p"].Value, serial.Success ? int.Parse(serial.Value, System.Globalization.CultureInfo.InvariantCulture) : null, match.Groups["k"].Value);
    }

    [GeneratedRegex(
        "^(?<s>(?:(?<p>[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新])ICP(?:备(?:[0-9]{10}|[0-9]{8})|证[0-9]{6})号|(?<p>[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新]|合字)?[AB][12]-[0-9]{8}))(?:-(?<n>[0-9]{1,6})(?<k>[AXK]?))?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
