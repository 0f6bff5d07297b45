using System.Globalization;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>How somebody is reached (联系方式).</summary>
public sealed record Contact(string Mobile, string EmergencyMobile, string Email)
{
    private static readonly string[] Prefixes = ["133", "135", "136", "137", "138", "139", "150", "151", "152", "156", "158", "159", "177", "180", "182", "186", "187", "188", "189"];

    private static readonly string[] Boxes = ["bangong", "admin", "wangzhan", "lianxi", "yunying", "zhangwu", "jishu"];

    public static Contact Invent(Dice dice) => new(Phone(dice), Phone(dice), $"{dice.Pick(Boxes)}{dice.Int(10, 9999)}@{dice.OneOf("yangli", "sample", "lantu", "yunfan")}{dice.Int(1, 99)}.example");

    public static string Phone(Dice dice) => dice.Pick(Prefixes) + dice.Int(10000000, 100000000).ToString(CultureInfo.InvariantCulture);
}
