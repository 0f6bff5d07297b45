using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.ServiceNames;

namespace Beian.Docs.Rules.BusinessScope;

/// <summary>Hospitals name their license and games their number in the remark, where the province asks (医院、游戏备注).</summary>
public sealed class HospitalsAndGamesAreRemarked : IRule
{
    private static readonly string[] Hospitals = ["医院", "诊所", "门诊部", "卫生院"];

    public RuleDescriptor Descriptor { get; } = new("R-145", Severity.Blocking, "医院没有备注许可证信息，或游戏没有备注版号", "腾讯云广东管局要求（2021-07）") { Kinds = [FilingKind.Website] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (!facts.Province.Reminders.Any(r => r.Rule == Descriptor.Code))
            yield break;
        var isHospital = Hospitals.Any(OwnNames.Of(facts).Hold);
        foreach (var service in ServiceFacts.Of(facts))
        {
            var remark = service.Form.Remark ?? "";
            if (isHospital && !remark.Contains("许可证", StringComparison.Ordinal))
                yield return Finding(service, "单位是医疗机构，备注中没有写医疗机构执业许可证的发证机关、日期和编号");
            if (service.Form.Contents.Contains("网络游戏") && !remark.Contains("版号", StringComparison.Ordinal) && !remark.Contains("ISBN", StringComparison.OrdinalIgnoreCase))
                yield return Finding(service, "服务内容有网络游戏，备注中没有写版号");
        }

        Finding Finding(ServiceFacts service, string statement) =>
            Descriptor.Finding($"{service.Pointer}/remark", $"{service.Title}：{statement}，{facts.Province.Name}管局要求写明。请补充备注并附许可文件。") with { FormValue = service.Form.Remark };
    }
}
