using System.Globalization;

namespace Beian.Docs.Documents.Calibration;

/// <summary>The share of wrong values up to which a group of values is vouched for (目标漏错率).</summary>
public static class TargetSilentRate
{
    public const double Default = 0.02;

    /// <summary>What was learnt cannot tell less than this from nothing.</summary>
    public const double Least = 0.0005;

    /// <summary>Nothing is demoted.</summary>
    public const double Most = 1;

    public static bool IsValid(double rate) => rate is >= Least and <= Most;

    /// <summary>The rate that a text says, or null.</summary>
    public static double? Parse(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && IsValid(rate) ? rate : null;

    /// <summary>What is wrong with a value that is none, to the person who gave it.</summary>
    public static string Complaint(string where, string given) => $"{where} 应当是 0.0005 到 1 之间的小数，例如 0.01：{given}";
}
