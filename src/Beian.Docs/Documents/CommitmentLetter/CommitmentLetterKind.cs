using Beian.Docs.Documents.Papers;
using Beian.Docs.Documents.Papers.Roles;

namespace Beian.Docs.Documents.CommitmentLetter;

/// <summary>承诺书、承诺函、责任告知书、声明 of a filing, of units and of persons.</summary>
public sealed class CommitmentLetterKind() : TitledPaperKind(
    DocumentKinds.CommitmentLetter,
    PromiseTitles.Pattern,
    [LoosePattern.Of("承诺|保证|责任|声明"), LoosePattern.Of("备案|网站|互联网|域名|小程序|通信管理局|ICP|APP|前置审批")])
{
    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, FieldReading> Fields(FoundDocument found, PageView page)
    {
        var paper = new PaperReader(found, page, PromiseLabels.All);
        var fields = new Dictionary<string, FieldReading> { [FieldNames.LetterKind] = paper.Title(TitleOf(found)) };
        PromiseFields.Add(fields, paper);
        paper.AddFoot(fields, isOfUnit: false);
        SealedName.Settle(fields, RoleFields.Unsure, RoleFields.Differs);
        return fields;
    }
}
