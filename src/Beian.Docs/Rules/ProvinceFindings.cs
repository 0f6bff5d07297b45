using System.Runtime.CompilerServices;
using Beian.Docs.Documents;
using Beian.Docs.Filings.Provinces;

namespace Beian.Docs.Rules;

/// <summary>Findings that rest on what a province demands (管局要求的核验结果).</summary>
public static class ProvinceFindings
{
    /// <summary>Names the province's source; where the sources disagree, shows what each says and blocks nothing.</summary>
    /// <param name="finding">What the rule has to say.</param>
    /// <param name="province">Whose demand it is.</param>
    /// <param name="demand">The member as it is written in code: facts.Province.People.MinimumAge.</param>
    /// <param name="expression">Filled in by the compiler.</param>
    public static Finding OfProvince(this Finding finding, ProvinceProfile province, object? demand, [CallerArgumentExpression(nameof(demand))] string expression = "")
    {
        var sourced = finding with { Source = province.SourceOf(demand, expression) };
        return province.ConflictOf(demand, expression) is not { } conflict
            ? sourced
            : sourced with
            {
                Severity = finding.Severity == Severity.Blocking ? Severity.Warning : finding.Severity,
                Message = $"{finding.Message}各来源说法不一，这里从宽：{conflict}。",
            };
    }
}
