using Beian.Docs.Filings.History;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.History;

/// <summary>Other filings of the tenant by what they share with this one (历史备案查找).</summary>
internal static class SharedWithOthers
{
    private const int MostNamed = 3;

    /// <summary>Those of another subject; filings whose subject is not known are nobody else's for certain.</summary>
    public static IEnumerable<FilingTrace> OfOtherSubjects(FilingFacts facts)
    {
        var own = FilingTrace.SubjectMarkOf(facts.Form);
        return own.Length == 0 ? [] : facts.History.Others.Where(o => o.SubjectMark.Length > 0 && o.SubjectMark != own);
    }

    /// <summary>Those of the same subject.</summary>
    public static IEnumerable<FilingTrace> OfThisSubject(FilingFacts facts)
    {
        var own = FilingTrace.SubjectMarkOf(facts.Form);
        return own.Length == 0 ? [] : facts.History.Others.Where(o => o.SubjectMark == own);
    }

    /// <summary>“甲公司”、“乙公司”等5份备案: as the tenant calls them, nothing of what is in them.</summary>
    public static string Names(IReadOnlyList<FilingTrace> filings)
    {
        var names = string.Join("、", filings.Take(MostNamed).Select(f => $"“{f.Title}”"));
        return filings.Count > MostNamed ? $"{names}等{filings.Count}份备案" : names;
    }
}
