using Beian.Docs.Documents;
using Beian.Docs.Filings.History;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.History;

/// <summary>No e-mail and no address here is another client's (客户之间不共用). Phones and ID numbers are R-115's and R-059's.</summary>
public sealed class ClientsShareNothing : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-160", Severity.Warning, "与其他客户的备案共用电子邮箱或通信地址", "逻辑校验：批量备案");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var others = SharedWithOthers.OfOtherSubjects(facts).ToList();
        var address = Mark.Of(facts.Form.Subject?.MailingAddress);
        if (address.Length > 0 && others.Where(o => o.AddressMark == address).ToList() is { Count: > 0 } neighbors)
        {
            yield return Descriptor.Finding("/subject/mailingAddress", $"通信地址与其他客户的备案相同：{SharedWithOthers.Names(neighbors)}。请确认没有填错客户。") with
            {
                FormValue = facts.Form.Subject!.MailingAddress,
            };
        }

        var seen = new HashSet<string>();
        foreach (var person in facts.People.Where(p => p.Form is not null))
        {
            var mark = Mark.Of(person.Form!.Email?.ToLowerInvariant());
            if (mark.Length > 0 && seen.Add(mark) && others.Where(o => o.People.Any(p => p.EmailMark == mark)).ToList() is { Count: > 0 } found)
            {
                yield return Descriptor.Finding($"{person.Pointer}/email", $"{person.Title}的电子邮箱“{person.Form.Email}”也用在其他客户的备案中：{SharedWithOthers.Names(found)}。请换成本客户的邮箱。") with
                {
                    FormValue = person.Form.Email,
                };
            }
        }
    }
}
