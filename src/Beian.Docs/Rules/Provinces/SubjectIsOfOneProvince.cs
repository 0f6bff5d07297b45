using System.Text.RegularExpressions;
using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.History;

namespace Beian.Docs.Rules.Provinces;

/// <summary>A subject that was filed before files in the same province again (一个主体一个省份).</summary>
public sealed partial class SubjectIsOfOneProvince : IRule
{
    private static readonly Dictionary<char, string> Provinces = new()
    {
        ['京'] = "北京市",
        ['津'] = "天津市",
        ['冀'] = "河北省",
        ['晋'] = "山西省",
        ['蒙'] = "内蒙古自治区",
        ['辽'] = "辽宁省",
        ['吉'] = "吉林省",
        ['黑'] = "黑龙江省",
        ['沪'] = "上海市",
        ['苏'] = "江苏省",
        ['浙'] = "浙江省",
        ['皖'] = "安徽省",
        ['闽'] = "福建省",
        ['赣'] = "江西省",
        ['鲁'] = "山东省",
        ['豫'] = "河南省",
        ['鄂'] = "湖北省",
        ['湘'] = "湖南省",
        ['粤'] = "广东省",
        ['桂'] = "广西壮族自治区",
        ['琼'] = "海南省",
        ['渝'] = "重庆市",
        ['蜀'] = "四川省",
        ['川'] = "四川省",
        ['黔'] = "贵州省",
        ['贵'] = "贵州省",
        ['滇'] = "云南省",
        ['云'] = "云南省",
        ['藏'] = "西藏自治区",
        ['陕'] = "陕西省",
        ['陇'] = "甘肃省",
        ['甘'] = "甘肃省",
        ['青'] = "青海省",
        ['宁'] = "宁夏回族自治区",
        ['新'] = "新疆维吾尔自治区",
    };

    public RuleDescriptor Descriptor { get; } = new("R-107", Severity.Blocking, "主体备案号格式不对，或主体已在其他省份备案", "微信小程序备案指引：各平台须在同一省份");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        // Which of the two forms is wrong cannot be told from here.
        if (FilingProvinces.Table.Find(facts.Form.Province)?.Name is { } selected
            && SharedWithOthers.OfThisSubject(facts).Where(o => o.Province is { } there && there != selected).ToList() is { Count: > 0 } elsewhere)
        {
            yield return Descriptor.Finding(
                "/province", $"本主体的其他备案（{SharedWithOthers.Names(elsewhere)}）选的是{elsewhere[0].Province}，这里选的是{selected}。一个主体的各项备案须在同一省份，请核对后统一。", Severity.Warning) with
            {
                FormValue = facts.Form.Province,
            };
        }

        if (facts.Form.Subject?.FilingNumber is not { } stated || string.IsNullOrWhiteSpace(stated))
            yield break;
        var number = CanonicalText.Of(stated);
        if (!Number().IsMatch(number))
            yield return Finding(stated, $"主体备案号“{stated}”格式不对，应如“鲁ICP备12345678号”。请照备案查询结果填写。", Severity.Warning);
        else if (Provinces.TryGetValue(number[0], out var filed) && Applicant.RegionOf(facts.Form.Province) is { } chosen && chosen.Province != filed)
            yield return Finding(stated, $"主体备案号“{stated}”是{filed}的，备案省份选的却是“{facts.Form.Province}”。一个主体只能在一个省份备案，请改选{filed}，或先注销原备案。", Severity.Blocking);
        else if (facts.Form.Operation == FilingOperation.First)
            yield return Finding(stated, $"主体已有备案号“{stated}”，不应是首次备案。请改为新增服务、新增接入或变更备案。", Severity.Warning);
    }

    private Finding Finding(string stated, string message, Severity severity) => Descriptor.Finding("/subject/filingNumber", message, severity) with { FormValue = stated };

    [GeneratedRegex("^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新](ICP(备[0-9]{8}|备[0-9]{10}|证[0-9]{6})号|[AB][12]-[0-9]{8})(-[0-9]+[AXK]?)?$")]
    private static partial Regex Number();
}
