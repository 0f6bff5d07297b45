using System.Text.RegularExpressions;
using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Contacts;

/// <summary>E-mail addresses can be written to, last, and are the client's own (电子邮箱).</summary>
public sealed partial class EmailsAreValid : IRule
{
    private static readonly string[] Disposable =
        ["10minutemail.com", "guerrillamail.com", "mailinator.com", "yopmail.com", "temp-mail.org", "tempmail.com", "trashmail.com", "sharklasers.com", "bccto.me", "chacuo.net", "linshiyouxiang.net", "027168.com"];

    public RuleDescriptor Descriptor { get; } = new("R-118", Severity.Warning, "电子邮箱格式不对、是一次性邮箱或代办机构的", "经验");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var person in facts.People.Where(p => !string.IsNullOrWhiteSpace(p.Form?.Email)))
        {
            var email = CanonicalText.Of(person.Form!.Email!).ToLowerInvariant();
            var domain = email[(email.LastIndexOf('@') + 1)..];
            var problem = !Email().IsMatch(email) ? "格式不对，请核对"
                : Disposable.Contains(domain) ? "是一次性邮箱，收不到后续通知，请换成常用邮箱"
                : facts.History.AgencyEmails.Any(a => IsOf(a.Trim().ToLowerInvariant(), email, domain)) ? "是代办机构的，请换成客户自己的邮箱"
                : null;
            if (problem is null)
                continue;
            yield return Descriptor.Finding($"{person.Pointer}/email", $"{person.Title}的电子邮箱“{person.Form.Email}”{problem}。") with
            {
                FormValue = person.Form.Email,
            };
        }
    }

    private static bool IsOf(string agency, string email, string domain) => agency == email || (agency.StartsWith('@') && agency[1..] == domain);

    // Names in Chinese are allowed nowhere that filings go through.
    [GeneratedRegex(@"^[a-z0-9._%+-]+@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$")]
    private static partial Regex Email();
}
