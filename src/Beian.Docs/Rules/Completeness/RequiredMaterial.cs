using Beian.Docs.Documents;

namespace Beian.Docs.Rules.Completeness;

/// <summary>Material that a filing lacks, and how a rule says so: one finding, however many documents (缺少的材料及说明).</summary>
/// <param name="Code">The rule that speaks of it.</param>
/// <param name="Severity">Blocking only where it is certain that it is needed and not there.</param>
/// <param name="Field">JSON pointer into the form: whose it is.</param>
/// <param name="Message">Plain Chinese.</param>
/// <param name="Kinds">The document kinds.</param>
/// <param name="Evidence">What is there instead.</param>
public sealed record RequiredMaterial(
    string Code, Severity Severity, string Field, string Message, IReadOnlyList<string> Kinds, IReadOnlyList<Evidence> Evidence)
{
    public IEnumerable<MissingMaterial> Materials => Kinds.Select(k => new MissingMaterial(k, Field, Severity));
}
