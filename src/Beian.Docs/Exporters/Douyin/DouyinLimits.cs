using Beian.Docs.Exporters.Providers;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Exporters.Douyin;

/// <summary>What Douyin's check-name refuses (填写限制) [DY 21001].</summary>
internal sealed class DouyinLimits(FilingForm form)
{
    private const int MinUnits = 4;

    private const int MaxUnits = 20;

    private readonly CommonLimits _common = new(form);

    public IEnumerable<string> Of(string pointer, string value) => CommonLimits.FieldOf(pointer) switch
    {
        "/services/*/name" => Name(value),
        _ => _common.Of(pointer, value),
    };

    private static IEnumerable<string> Name(string value)
    {
        // A Han character counts two.
        var units = value.Sum(c => IsHan(c) ? 2 : 1);
        if (units is < MinUnits or > MaxUnits)
            yield return $"抖音的小程序名称为 {MinUnits} 至 {MaxUnits} 个长度单位（一个汉字算 2 个），现为 {units} 个。";
        var plain = value.EndsWith('+') ? value[..^1] : value;
        if (!plain.All(c => IsHan(c) || char.IsAsciiLetterOrDigit(c)))
            yield return "抖音的小程序名称只能用汉字、字母和数字，最后一个字符可以是 +。";
    }

    private static bool IsHan(char c) => PlainText.IsIdeograph(c);
}
