using System.Text.RegularExpressions;
using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Contacts;

/// <summary>A certificate address that is an online shop is explained the way the province wants (网络经营场所).</summary>
public sealed partial class AddressIsNoShop : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-125", Severity.Warning, "证件住所是网络店铺（广东、四川、浙江）", "腾讯云广东、四川、浙江管局要求（2021）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var form = facts.Form.Subject?.CertificateAddress;
        var field = facts.Certificate?.Field(FieldNames.Address);
        var address = string.IsNullOrWhiteSpace(form) ? field?.Value : form;
        if (address is null || !Shop().IsMatch(CanonicalText.Of(address)))
            yield break;
        var remark = facts.Province.Contacts.ShopAddressRemark;
        var finding = Descriptor.Finding(
            "/subject/certificateAddress",
            $"证件住所“{address}”像是网络店铺的网址。{(remark is null ? "请向接入商确认通信地址怎样填写。" : $"{facts.Province.Name}管局的做法：{remark}。请照此填写。")}",
            remark is null ? Severity.Info : null,
            string.IsNullOrWhiteSpace(form) && field is not null ? [field.Evidence] : []) with
        {
            FormValue = form,
        };
        yield return remark is null ? finding : finding.OfProvince(facts.Province, facts.Province.Contacts.ShopAddressRemark);
    }

    [GeneratedRegex(@"https?:|www\.|[a-z0-9-]+\.(com|cn|net)(/|$|[^a-z])", RegexOptions.IgnoreCase)]
    private static partial Regex Shop();
}
