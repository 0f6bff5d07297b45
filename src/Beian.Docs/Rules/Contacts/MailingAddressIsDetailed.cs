using System.Text.RegularExpressions;
using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Contacts;

/// <summary>The mailing address goes down to the door, in the country to the village (通信地址详细).</summary>
public sealed partial class MailingAddressIsDetailed : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-119", Severity.Blocking, "通信地址没有写到门牌号", "腾讯云各省管局要求（2021）、阿里云备案问答");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var address = facts.Form.Subject?.MailingAddress;
        if (string.IsNullOrWhiteSpace(address) || Door().IsMatch(WithinCounty(CanonicalText.Of(address))) || Remarks(facts).Any(r => r is not null && MostDetailed().IsMatch(CanonicalText.Of(r))))
            yield break;
        // 大厦, 产业园: a place of its own, which some offices take.
        var isPlace = Place().IsMatch(CanonicalText.Of(address));
        yield return Descriptor.Finding(
            "/subject/mailingAddress", $"通信地址“{address}”没有写到门牌号或房间号。请补全；确实没有的，在备注中写“已是最详细地址”。", isPlace ? Severity.Warning : null) with
        {
            FormValue = address,
        };
    }

    // 市南区 and 城东区 are no doors.
    private static string WithinCounty(string address) =>
        AdministrativeDivisions.Find(address)?.County is { } county && address.IndexOf(county, StringComparison.Ordinal) is >= 0 and var at ? address[(at + county.Length)..] : address;

    private static IEnumerable<string?> Remarks(FilingFacts facts) => [facts.Form.Subject?.Remark, .. facts.Form.Services.Select(s => s.Remark)];

    /// <summary>In the country a crossing and a distance in meters stand for the number.</summary>
    [GeneratedRegex("[0-9一二三四五六七八九十百甲乙丙丁东西南北A-Za-z](号|室|栋|幢|楼|层|座|单元|组|队|户|房|铺|弄|巷|门|排|院|区|米|#|-[0-9])|[0-9]$|村|屯|嘎查|社区|居委会")]
    private static partial Regex Door();

    [GeneratedRegex("大厦|大楼|广场|中心|园区|产业园|工业园|科技园|市场|商城|学校|大学|学院|医院|小区|花园|公寓|厂")]
    private static partial Regex Place();

    [GeneratedRegex("最详细")]
    private static partial Regex MostDetailed();
}
