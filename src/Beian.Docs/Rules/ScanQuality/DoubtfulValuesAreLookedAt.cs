using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ScanQuality;

/// <summary>A person has looked at every value that a check rests on and that is doubtful or could not be read (存疑内容已核对).</summary>
public sealed class DoubtfulValuesAreLookedAt : IRule
{
    public const string Code = "S-002";

    public RuleDescriptor Descriptor { get; } = new(Code, Severity.Info, "核验所依据的内容识别存疑", "系统");

    // One finding a document, not one a field.
    public IEnumerable<Finding> Check(FilingFacts facts) => CheckedFields.Of(facts)
        .Where(f => !f.Field.IsConfirmed)
        .GroupBy(f => f.Field.Document.Order)
        .Select(g => Descriptor.Finding(
            g.First().Pointer,
            $"{g.First().Field.Document.Title}上的{string.Join("，", Said(g.Select(f => f.Field)))}，请对照扫描件核对。",
            null,
            g.Select(f => f.Field.Evidence)));

    private static IEnumerable<string> Said(IEnumerable<DocumentField> fields) => fields.GroupBy(f => f.IsDoubtful)
        .OrderByDescending(g => g.Key)
        .Select(g => $"{string.Join("、", g.Select(f => FieldWords.Of(f)).Distinct())}{(g.Key ? "识别存疑" : "没有读出")}");
}
