using Beian.Docs.Identifiers;
using Beian.Docs.Documents;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SignedPapers;

/// <summary>A unit's papers bear its own seal (公章).</summary>
public sealed class SealIsTheUnits : IRule
{
    // A stamp is round, broken and red over black: only what is plainly another name is called one.
    private const double Alike = 0.6;

    // Of a name, the share of Chinese characters; digits stand beside some.
    private const double Han = 0.7;

    // In more parts two names differ only where one of them was not read.
    private const int MostParts = 3;

    // 分公司, 营业部.
    private const int FewestOfBranch = 3;

    private static readonly string[] CompanyEndings = ["有限公司", "责任公司", "股份公司", "分公司", "总公司", "集团公司", "子公司"];

    public RuleDescriptor Descriptor { get; } = new("R-129", Severity.Blocking, "没有盖公章，或公章不是主办单位的", "腾讯云备案材料模板（2022）") { Scope = RuleScope.Organizations };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var paper in Papers.Of(facts))
        {
            if (paper.Field(FieldNames.Seal) is { Value: FieldNames.Absent } seal && !seal.Reading.Evidence.Contains(SealFields.NotAsked))
                yield return Descriptor.Finding(
                    Papers.PointerOf(paper),
                    $"{Papers.TitleOf(paper)}上{(seal.IsConfirmed ? "没有盖公章。请盖主办单位的鲜章后重新拍摄或扫描（彩色）" : "没有找到公章，但不能确定。请核对原件是否已盖鲜章")}。",
                    seal.IsConfirmed ? null : Severity.Warning,
                    seal.Evidence) with
                {
                    DocumentValue = FieldNames.Absent,
                };
            else if (paper.Field(FieldNames.SealText) is { Value: { } text } field && Unit(facts) is { } unit && Differs(text, unit))
                yield return Descriptor.Finding(
                    Papers.PointerOf(paper),
                    $"{Papers.TitleOf(paper)}上的印章是“{text}”，主办单位是“{unit}”。{(IsAlsoSealedByProvider(paper) ? "核验单上可以有接入商的章，请确认主办单位的公章也在。" : field.IsConfirmed ? "请加盖主办单位的公章（单位全称）。" : "印章文字识别存疑，请对照原件核对。")}",
                    IsAlsoSealedByProvider(paper) ? Severity.Info : SeverityOf(field, unit, LikenessOf(CanonicalText.Of(text), CanonicalText.Of(unit))),
                    field.Evidence) with
                {
                    FormValue = unit,
                    DocumentValue = text,
                };
        }
    }

    // The verifier fills in a part of its own, with its own promise; that the access provider seals there is from memory.
    private static bool IsAlsoSealedByProvider(DocumentFacts paper) => paper.Reading.Kind == DocumentKinds.VerificationSheet;

    // Letters on an arc are misread one by one: what is doubtful and nearly the unit's name is no other unit's seal.
    private static Severity? SeverityOf(DocumentField field, string unit, double likeness) =>
        field.IsConfirmed ? likeness < Alike ? null : Severity.Warning : IsAnothers(field, unit, likeness) ? Severity.Warning : Severity.Info;

    private static bool IsAnothers(DocumentField field, string unit, double likeness) => field.Value is { } seal
        && (field.Reading.Evidence.Contains(SealFields.AnothersName)
            || IsParents(CanonicalText.Of(seal), CanonicalText.Of(unit))
            || (likeness < Alike && IsLegible(seal) && !IsScattered(seal, unit))
            || (HasAnotherWord(seal, unit) && !Misreading.IsOfUnsure(TextComparison.Of(unit, seal), field)));

    // 样例有限公司 for 样例有限公司芜湖分公司: the company's whole name and nothing of the branch.
    private static bool IsParents(string seal, string unit) =>
        unit.Length - seal.Length >= FewestOfBranch && unit.StartsWith(seal, StringComparison.Ordinal) && seal.EndsWith("公司", StringComparison.Ordinal);

    // MAAIY(点〓有限公司 is nobody's name, nor is 有测经仪器: the ring was not read.
    private static bool IsLegible(string seal) => OrganizationNames.LooksWhole(seal) && !seal.Contains('〓', StringComparison.Ordinal) && seal.Count(Identifiers.PlainText.IsIdeograph) > Han * seal.Length;

    // 城海用务有服装任限公司 is 威海鼎邦丰服装有限公司: what is another's name differs in its place or its middle, and no name ends so.
    private static bool IsScattered(string seal, string unit) =>
        TextComparison.Of(unit, seal).Edits.Count > MostParts || (seal.EndsWith("公司", StringComparison.Ordinal) && !CompanyEndings.Any(e => seal.EndsWith(e, StringComparison.Ordinal)));

    // 书法家协会 for 摄影家协会: misreadings lie scattered, a sister's seal has one other word and is the same before and behind it. What differs all over was read from elsewhere on the ring.
    private static bool HasAnotherWord(string seal, string unit) => TextComparison.Of(unit, seal).Edits is [{ FormPart.Length: >= 2 } edit] && edit.FormPart.Length <= unit.Length / 2
        && edit.DocumentPart.Length == edit.FormPart.Length && !edit.DocumentPart.Contains('〓', StringComparison.Ordinal)
        && !edit.FormPart.Zip(edit.DocumentPart).Any(p => p.First == p.Second || LookAlikes.Are(p.First, p.Second));

    // Nobody tells where a ring begins: 有限公司威海样例科技 is 威海样例科技有限公司.
    private static double LikenessOf(string seal, string unit) => Enumerable.Range(0, seal.Length).Max(i => EditDistance.Similarity(seal[i..] + seal[..i], unit));

    private static string? Unit(FilingFacts facts) => !string.IsNullOrWhiteSpace(facts.Form.Subject?.Name) ? facts.Form.Subject.Name : facts.Certificate?.ValueOf(FieldNames.Name);

    // Numbers and 专用章 stand beside the name; an empty text says nothing.
    private static bool Differs(string text, string unit)
    {
        var (seal, name) = (CanonicalText.Of(text), CanonicalText.Of(unit));
        return seal.Length > 0 && !seal.Contains(name, StringComparison.Ordinal) && !UnreadCharacters.AreAllThatDiffers(unit, text);
    }
}
