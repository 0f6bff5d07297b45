using System.Globalization;
using Beian.Docs.Rules;

namespace Beian.Docs.Exporters;

/// <summary>Names of exported files (导出文件名): the profile, the day, and a warning when the filing is blocked.</summary>
public static class ExportFileName
{
    /// <summary>Such as <c>beian-aliyun-2026-11-23.json</c>; no client's name, since file names end up in logs.</summary>
    public static string Of(FilingPackage package, string profile, string extension)
    {
        var day = package.ExportedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var blocked = package.Report.Verdict == Verdict.Blocked ? "-blocked" : "";
        return $"beian-{profile}-{day}{blocked}.{extension}";
    }
}
