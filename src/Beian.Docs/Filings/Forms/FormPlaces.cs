using System.Globalization;

namespace Beian.Docs.Filings.Forms;

/// <summary>What people call a place in the form: 主体负责人的证件号码, 第 2 个服务的域名.</summary>
public static class FormPlaces
{
    private const int MaxShown = 40;

    /// <summary>Never null: an unknown place is shown by its last member.</summary>
    public static string Describe(string pointer)
    {
        if (pointer.Length == 0)
            return "备案表";
        if (FormFields.Find(pointer) is { } field)
            return $"{ServicePart(pointer)}{(field.Section is FormFields.ServiceSection ? "" : field.Section + "的")}{field.Label}";
        var parts = pointer.Split('/');
        if (parts[^1].Length > 0 && parts[^1].All(char.IsAsciiDigit) && parts.Length > 2)
        {
            var number = NumberAfter(parts[^1]);
            return parts[^2] switch
            {
                "services" => $"第 {number} 个服务",
                "platforms" => $"{ServicePart(pointer)}第 {number} 个运行平台",
                "approvals" => $"{ServicePart(pointer)}第 {number} 份前置审批文件",
                _ => $"{Describe(string.Join('/', parts[..^1]))}第 {number} 项",
            };
        }

        return (parts[^1], parts.Length) switch
        {
            ("subject", 2) => FormFields.SubjectSection,
            ("principal", 3) => FormFields.PrincipalSection,
            ("legalRepresentative", 3) => FormFields.LegalRepresentativeSection,
            ("previous", 3) => FormFields.PreviousSection,
            ("services", 2) => FormFields.ServiceSection,
            ("person", 4) => ServicePart(pointer) + FormFields.ServicePersonSection,
            ("approvals", 4) => ServicePart(pointer) + FormFields.ApprovalSection,
            ("app", 4) => ServicePart(pointer) + FormFields.AppSection,
            ("quickApp", 4) => ServicePart(pointer) + FormFields.QuickAppSection,
            ("platforms", 5) => ServicePart(pointer) + FormFields.AppPlatformSection,
            ("miniProgram", 4) => ServicePart(pointer) + FormFields.MiniProgramSection,
            _ => $"“{Shorten(Unescape(parts[^1]))}”",
        };
    }

    /// <summary>A member's name as one step of a JSON pointer.</summary>
    public static string Escape(string member) => member.Replace("~", "~0").Replace("/", "~1");

    /// <summary>Something from outside, short and on one line, with long runs of digits masked.</summary>
    public static string Shorten(string text)
    {
        var shown = new string([.. text.Take(MaxShown).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)]);
        if (shown.Count(char.IsAsciiDigit) > 6)
            shown = new string([.. shown.Select(c => char.IsAsciiDigit(c) ? '*' : c)]);
        return text.Length > MaxShown ? shown + "…" : shown;
    }

    private static string Unescape(string member) => member.Replace("~1", "/").Replace("~0", "~");

    private static string ServicePart(string pointer)
    {
        var parts = pointer.Split('/');
        return parts.Length > 2 && parts[1] == "services" ? $"第 {NumberAfter(parts[2])} 个服务的" : "";
    }

    private static string NumberAfter(string place) =>
        int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? (index + 1L).ToString(CultureInfo.InvariantCulture)
            : "?";
}
