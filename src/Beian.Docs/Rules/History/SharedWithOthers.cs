using Beian.Docs.Filings;
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
        return own.Length == 0 ? [] : facts.History.Others.Where(o => o.SubjectMark.Length > 0 && !IsOf(o, own, facts));
    }

    /// <summary>Those of the same subject.</summary>
    public static IEnumerable<FilingTrace> OfThisSubject(FilingFacts facts)
    {
        var own = FilingTrace.SubjectMarkOf(facts.Form);
        return own.Length == 0 ? [] : facts.History.Others.Where(o => IsOf(o, own, facts));
    }

    /// <summary>Of this subject, and like this one it brings services that were not filed yet.</summary>
    public static IEnumerable<FilingTrace> NewServicesOfThisSubject(FilingFacts facts) =>
        BringsServices(facts.Form.Operation) ? OfThisSubject(facts).Where(o => BringsServices(o.Operation) && o.Kind == facts.Form.Kind) : [];

    private static bool BringsServices(FilingOperation? operation) => operation is FilingOperation.First or FilingOperation.AddService;

    // A number that was mistyped, or is not there yet, makes no other subject of a unit of the same name.
    private static bool IsOf(FilingTrace other, string own, FilingFacts facts) =>
        other.SubjectMark == own
        || (other.SubjectNameMark.Length > 0 && other.SubjectNameMark == FilingTrace.SubjectNameMarkOf(facts.Form) && !(other.IsNumberProven && FilingTrace.IsNumberProvenOf(facts.Form)));

    /// <summary>“甲公司”、“乙公司”等5份备案: as the tenant calls them, nothing of what is in them.</summary>
    public static string Names(IReadOnlyList<FilingTrace> filings)
    {
        var names = string.Join("、", filings.Take(MostNamed).Select(f => $"“{f.Title}”"));
        return filings.Count > MostNamed ? $"{names}等{filings.Count}份备案" : names;
    }
}
