using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ServiceNames;

/// <summary>Words of the state stand only in the names of those who bear them (国家级字样).</summary>
public sealed class StateWordsAreAuthorized : IRule
{
    private static readonly WordList Words = WordList.Load("name-state-words.txt");

    public RuleDescriptor Descriptor { get; } = new("R-074", Severity.Blocking, "服务名称含“中国”“国家”“人民”等字样", Words.Source);

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var own = OwnNames.Of(facts);
        foreach (var service in ServiceFacts.Of(facts))
        {
            // 中国样例有限公司 and 人民医院 bear the word themselves.
            var words = Words.In(service.Form.Name).Where(w => !own.Hold(w)).ToList();
            if (words.Count == 0)
                continue;
            yield return Descriptor.Finding(
                $"{service.Pointer}/name",
                $"服务名称“{service.Form.Name}”含“{string.Join("”“", words)}”字样，而主办单位名称中没有。没有国家级主管部门的批准文件不能使用，请改名；确有批文的，请提交批文。",
                own.AreUnknown ? Severity.Warning : null) with
            {
                FormValue = service.Form.Name,
            };
        }
    }
}
