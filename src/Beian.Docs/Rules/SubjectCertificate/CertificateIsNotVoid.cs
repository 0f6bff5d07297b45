using System.Text.RegularExpressions;
using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>Nothing on the certificate says that it no longer holds (作废、注销).</summary>
public sealed partial class CertificateIsNotVoid : IRule
{
    // What people do for a living may be a word of these: 注销代理.
    private static readonly string[] Skipped = [FieldNames.Scope, FieldNames.Name];

    public RuleDescriptor Descriptor { get; } = new("R-039", Severity.Blocking, "证件上有作废、注销字样", "经验")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var document in facts.Certificate?.Documents ?? [])
        {
            var field = document.Reading.Fields.Where(f => !Skipped.Contains(f.Key)).Select(f => document.Field(f.Key)!)
                .FirstOrDefault(f => Void().IsMatch(f.Reading.Raw ?? f.Value ?? ""));
            if (field is not null)
                yield return Descriptor.Finding("/subject", $"{document.Title}上有“{Void().Match(field.Reading.Raw ?? field.Value!).Value}”字样，可能已经失效。请对照扫描件，换交有效的证件。", field.IsConfirmed ? null : Severity.Warning, field.Evidence);
            else if (Void().Match(Path.GetFileNameWithoutExtension(document.File.File)) is { Success: true } word)
                yield return Descriptor.Finding("/subject", $"文件名“{Path.GetFileName(document.File.File)}”中有“{word.Value}”，这份{document.Title}可能已经失效，请确认。", Severity.Warning, document.Evidence);
        }
    }

    [GeneratedRegex("作废|已注销|注销|吊销|失效")]
    private static partial Regex Void();
}
