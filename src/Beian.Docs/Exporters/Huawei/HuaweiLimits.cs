using Beian.Docs.Exporters.Providers;
using Beian.Docs.Filings;

namespace Beian.Docs.Exporters.Huawei;

/// <summary>What Huawei's console is known to refuse (填写限制).</summary>
internal sealed class HuaweiLimits(FilingForm form)
{
    private readonly CommonLimits _common = new(form);

    public IEnumerable<string> Of(string pointer, string value) => CommonLimits.FieldOf(pointer) switch
    {
        // [HWK]: the main language, not several.
        "/services/*/languages" => CommonLimits.When(value.Contains('；'), "华为云要求只选主要的一种语言，请去掉其余。"),
        _ => _common.Of(pointer, value),
    };
}
