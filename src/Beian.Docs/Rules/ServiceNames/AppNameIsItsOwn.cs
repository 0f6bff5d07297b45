using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ServiceNames;

/// <summary>An app is called neither by a common word nor like another, and does not advertise (APP 名称).</summary>
public sealed class AppNameIsItsOwn : IRule
{
    private static readonly WordList Loud = WordList.Load("app-name-words.txt");
    private static readonly WordList Generic = WordList.Load("app-name-generic.txt");
    private static readonly WordList Popular = WordList.Load("app-name-popular.txt");

    public RuleDescriptor Descriptor { get; } = new("R-083", Severity.Warning, "APP 名称过于笼统、与知名 APP 相同或含营销字样", Loud.Source) { Kinds = [FilingKind.App, FilingKind.QuickApp] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var service in ServiceFacts.Of(facts))
        {
            if (service.Form.Name is { } name && !string.IsNullOrWhiteSpace(name) && WhyNot(name) is { } reason)
                yield return Descriptor.Finding($"{service.Pointer}/name", $"APP 名称“{name}”{reason}，容易被驳回。请改用有自己特点的名称。") with { FormValue = name };
        }
    }

    private static string? WhyNot(string name)
    {
        var plain = CanonicalText.Of(name);
        if (plain.Any(c => char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherSymbol))
            return "含表情或特殊符号";
        if (Is(Popular, plain))
            return "与知名 APP 同名";
        if (Is(Generic, plain))
            return "是通用词，没有辨识度";
        return Loud.In(name) is { Count: > 0 } words ? $"含“{string.Join("”“", words)}”" : null;
    }

    private static bool Is(WordList list, string plain) => list.Words.Any(w => CanonicalText.Of(w) == plain);
}
