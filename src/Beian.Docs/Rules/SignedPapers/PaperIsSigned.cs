using Beian.Docs.Documents;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SignedPapers;

/// <summary>Papers are signed, by somebody of the filing (签名).</summary>
public sealed class PaperIsSigned : IRule
{
    private static readonly string[] Representatives = ["法定代表人", "法人"];

    public RuleDescriptor Descriptor { get; } = new("R-130", Severity.Blocking, "没有签名，或签名人不对", "腾讯云备案材料模板（2022）、华为云 doc_0045、doc_0046（2025-12）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var paper in Papers.Of(facts))
        {
            if (paper.Field(FieldNames.Signature) is { Value: FieldNames.Absent } signature)
                yield return Descriptor.Finding(
                    Papers.PointerOf(paper),
                    $"{Papers.TitleOf(paper)}的签名处{(signature.IsConfirmed ? $"没有签名。请由{Signer(facts, paper)}用黑色签字笔手写签名后重新拍摄或扫描" : "没有看到笔迹，但不能确定。请核对原件是否已签名")}。",
                    signature.IsConfirmed ? null : signature.Reading.Evidence.Contains(SealFields.NotAsked) ? Severity.Info : Severity.Warning,
                    signature.Evidence) with
                {
                    DocumentValue = FieldNames.Absent,
                };
            else if (OtherSigner(facts, paper) is var (name, expected, field))
                yield return Descriptor.Finding(
                    Papers.PointerOf(paper),
                    $"{Papers.TitleOf(paper)}的签名看起来是“{name}”，这里应由法定代表人“{expected}”签名。请核对原件，签错人就请重新签署。",
                    Severity.Warning,
                    field.Evidence) with
                {
                    FormValue = expected,
                    DocumentValue = name,
                };
        }
    }

    /// <summary>Where the representative is to sign stands, plainly legible, the name of another person of the filing: handwriting is misread in many ways, but not into that.</summary>
    private static (string Name, string Expected, DocumentField Field)? OtherSigner(FilingFacts facts, DocumentFacts paper)
    {
        if (paper.Field(FieldNames.Signature) is not { Reading: { Written: { } name, Raw: { } label } } field || !Representatives.Any(r => label.Contains(r, StringComparison.Ordinal)) || label.Contains("被授权", StringComparison.Ordinal))
            return null;
        var own = new[] { facts.Form.Subject?.LegalRepresentative?.Name }.Concat(facts.Representative?.People ?? []).OfType<string>().Where(n => n.Length > 0).Select(CanonicalText.Of).ToList();
        var others = facts.People.Select(p => p.AnyName).Append(paper.Field(FieldNames.AuthorizedName)?.Value).OfType<string>().Select(CanonicalText.Of);
        return own.Count > 0 && !own.Contains(CanonicalText.Of(name)) && others.Contains(CanonicalText.Of(name)) ? (name, own[0], field) : null;
    }

    private static string Signer(FilingFacts facts, DocumentFacts paper) => facts.IsIndividual
        ? "本人"
        : paper.Reading.Kind == DocumentKinds.AuthorizationLetter ? "法定代表人" : facts.Form.Province?.StartsWith("江苏", StringComparison.Ordinal) == true ? "服务负责人" : "法定代表人或主体负责人";
}
