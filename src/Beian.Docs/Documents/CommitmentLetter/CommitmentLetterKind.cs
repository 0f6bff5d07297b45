using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.CommitmentLetter;

/// <summary>承诺书、承诺函、责任告知书 of a filing, of units and of persons.</summary>
public sealed class CommitmentLetterKind() : TitledPaperKind(
    DocumentKinds.CommitmentLetter,
    LoosePattern.Of(@"(?:承诺书|承诺函|承诺声明|承诺表|责任告知书|真实性告知书|责任书|保证书)(?:\([^)]{1,20}\))?$|^(?![本我特现并])[^:,。]{0,16}(?:备案|真实性|合规|诚信|信息安全)[^:,。]{0,4}承诺$|^(?:[^:,。]{0,14}(?:备案|网站|真实性|小程序))?声明(?:书)?$|^(?![本我特现并])[^:,。]{0,16}(?:不涉及前置审批|备案)[^:,。]{0,8}说明$"),
    [LoosePattern.Of("承诺|保证|责任|声明"), LoosePattern.Of("备案|网站|互联网|域名|小程序|通信管理局|ICP|APP|前置审批")])
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
