using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>The certificate address on the form is the certificate's (证件住所一致).</summary>
public sealed class CertificateAddressMatches : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-065", Severity.Blocking, "证件住所与证件不一致", "华为云备案错误提示 1.4（2025-12）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var form = facts.Form.Subject?.CertificateAddress;
        var document = facts.IsIndividual ? facts.Principal.Card?.Front : facts.Certificate;
        if (string.IsNullOrWhiteSpace(form) || document is null)
            yield break;
        var field = document.Field(FieldNames.Address);
        var title = FieldWords.Of(FieldNames.Address, document.First);
        if (field?.Value is not { } value)
        {
            yield return Finding($"没有从{document.Title}上读出{title}，无法与备案表的证件住所核对。请人工对照扫描件。", UnreadValue.SeverityOf(field), form, null, field?.Evidence ?? document.First.Evidence);
            yield break;
        }

        var comparison = AddressComparison.Of(form, value);
        if (comparison.Likeness == AddressLikeness.Exact || field.Reading.Raw?.Trim() == form.Trim())
            yield break;
        if (field.IsDoubtful && UnreadCharacters.AreAllThatDiffers(form, value))
            yield break;
        var values = $"备案表的证件住所“{form}”与{document.Title}上的{title}“{value}”";
        if (!field.IsDoubtful && LostWord(form, value) is { } lost)
            yield return Finding($"{values}相比少了“{lost}”字，接入商逐字核对证件住所时会退回。请照证件补上。", Severity.Warning, form, value, field.Evidence);
        else if (comparison.Likeness is AddressLikeness.EqualAfterNormalization or AddressLikeness.EqualInSubstance)
            yield return Finding($"{values}是同一地址，{comparison.Explanation}。提交时以证件上的写法为准。", Severity.Info, form, value, field.Evidence);
        else if (comparison.Likeness == AddressLikeness.DetailDiffers && Misreading.Explains(form, field))
            yield return Finding($"{values}不同：{comparison.Explanation}。证件上这一项识别存疑，多半是识别有误，请对照扫描件核对。", Severity.Info, form, value, field.Evidence);
        else if (field.IsDoubtful)
            yield return Finding($"{values}不同：{comparison.Explanation}。证件上这一项识别存疑，可能是识别有误，请对照扫描件核对。", Severity.Warning, form, value, field.Evidence);
        else if (comparison.Likeness == AddressLikeness.RegionDiffers)
            yield return Finding($"{values}不一致：{comparison.Explanation}。请更正备案表，或补交最新证件。", Severity.Blocking, form, value, field.Evidence);
        else
            yield return Finding($"{values}不完全一致：{comparison.Explanation}。请照证件填写，或补交最新证件。", Severity.Warning, form, value, field.Evidence);
    }

    /// <summary>Longest name of a province without its last character: 山东威海市 is a way to write.</summary>
    private const int Province = 3;

    /// <summary>襄阳樊城区 for 襄阳市樊城区: a slip of the hand, where leaving out a whole division is a way to write.</summary>
    private static char? LostWord(string form, string value)
    {
        var (own, whole) = (CanonicalText.Of(form), CanonicalText.Of(value));
        var at = own.Zip(whole).TakeWhile(p => p.First == p.Second).Count();
        return whole.Length == own.Length + 1 && "省市区县".Contains(whole[at], StringComparison.Ordinal) && whole.Remove(at, 1) == own && at > Province ? whole[at] : null;
    }

    private Finding Finding(string message, Severity severity, string form, string? document, Evidence evidence) =>
        Descriptor.Finding("/subject/certificateAddress", message, severity, evidence) with { FormValue = form, DocumentValue = document };
}
