using System.Text.RegularExpressions;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.VerificationSheet;

/// <summary>网站、APP、小程序备案信息真实性核验单.</summary>
public sealed class VerificationSheetKind() : TitledPaperKind(
    DocumentKinds.VerificationSheet,
    LoosePattern.Of(@"(?:核验(?:登记|记录|信息|确认|情况|结果)?[单表]|核验记录)(?:\([^)]{1,20}\))?$"),
    [LoosePattern.Of("备案|网站|互联网|小程序|APP|真实性")])
{
    /// <summary>What its rows and columns are headed with.</summary>
    private static readonly Regex Head = LoosePattern.Of("^[一二三四五六]?[、.]?核验(?:项目|内容|人员|人|照片|时间|完成时间|日期|结果|结论|情况|方式|单位|意见|要点|信息|事项)");

    private static readonly Regex OfOthers = LoosePattern.Of("(?:承诺书|承诺函|授权书|委托书|授权函|授权[表单]|责任书|保证书|告知书|证书|营业执照|登记证|规划书|方案书)$");

    /// <summary>So many of its labels, and rows so headed, make a sheet whose title is illegible, such as white print in a colored bar.</summary>
    private const int FewestLabels = 3, FewestHeads = 2;

    /// <inheritdoc/>
    public override IReadOnlyList<FoundDocument> Find(PageView page)
    {
        if (base.Find(page) is { Count: > 0 } titled)
            return titled;
        if (page.Sheet.Runs.Count(r => Head.IsMatch(r.Text)) < FewestHeads || PaperTitle.Find(page.Sheet, OfOthers) is not null)
            return [];
        var labels = new CellLayout(page.Sheet, PromiseLabels.All).Labels.Select(l => l.Field)
            .Where(f => f is FieldNames.SubjectName or FieldNames.ServiceName or FieldNames.Domain or FieldNames.PersonName).Distinct().Count();
        return labels < FewestLabels ? [] : [new FoundDocument(Kind, 0.9, PaperExtent.Region(page.Sheet), page.Sheet)];
    }

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
