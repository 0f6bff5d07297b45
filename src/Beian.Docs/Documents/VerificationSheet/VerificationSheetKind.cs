using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.VerificationSheet;

/// <summary>网站、APP、小程序备案信息真实性核验单.</summary>
public sealed class VerificationSheetKind() : TitledPaperKind(
    DocumentKinds.VerificationSheet,
    LoosePattern.Of(@"核验(?:登记|记录|信息|确认|情况|结果)?[单表](?:\([^)]{1,12}\))?$"),
    [LoosePattern.Of("备案|网站|互联网|小程序|APP|真实性")])
{
    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, FieldReading> Fields(FoundDocument found, PageView page)
    {
        var paper = new PaperReader(found, page, PromiseLabels.All);
        var fields = new Dictionary<string, FieldReading> { [FieldNames.LetterKind] = paper.Title(TitleOf(found)) };
        PromiseFields.Add(fields, paper);
        paper.AddFoot(fields, isOfUnit: false);
        return fields;
    }
}
