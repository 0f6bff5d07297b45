using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ServiceNames;

/// <summary>No name speaks of offices that the subject is not, or of what is forbidden (禁用字样).</summary>
public sealed class ForbiddenWordsAreAbsent : IRule
{
    private static readonly WordList Words = WordList.Load("name-forbidden-words.txt");

    public RuleDescriptor Descriptor { get; } = new("R-075", Severity.Blocking, "服务名称含“维权”“监察”“信访”等禁用字样", Words.Source);

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var own = OwnNames.Of(facts);
        foreach (var service in ServiceFacts.Of(facts))
        {
            var words = Words.In(service.Form.Name).Where(w => !own.Hold(w)).ToList();
            if (words.Count == 0)
                continue;
            var isAgency = SubjectKinds.NatureOf(facts.Form.Subject?.Nature) == "政府机关";
            yield return Descriptor.Finding(
                $"{service.Pointer}/name",
                $"服务名称“{service.Form.Name}”含“{string.Join("”“", words)}”，这类字样不能用作{(isAgency ? "一般服务名称，主管机关使用的请备注职责" : "服务名称，请改名")}。",
                isAgency ? Severity.Info : null) with
            {
                FormValue = service.Form.Name,
            };
        }
    }
}
