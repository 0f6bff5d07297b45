using Beian.Docs.Documents.Papers;
using Beian.Docs.Documents.Papers.Roles;

namespace Beian.Docs.Documents.SitePlan;

/// <summary>网站建设方案书、规划书: its text is for people, only what it names is read.</summary>
public sealed class SitePlanKind() : TitledPaperKind(
    DocumentKinds.SitePlan,
    // 鸿图测绘网建设方案: some say which one; roads and pipes have nets, too, and no domain.
    LoosePattern.Of(@"(?:(?:网站|APP|小程序|平台|互联网).{0,10}(?:方案书|规划书|建设方案|建设规划|规划方案|策划书|规划|(?:规划|方案|策划)表)|.{2,16}网(?:建设方案|建设规划|规划方案|策划方案)(?:书)?)(?:\([^)]{1,10}\))?$"),
    // A cover of its own has none of the chapters, only what the plan is for.
    [LoosePattern.Of("栏目|内容|网络部署|应急|安全|管理制度|(?:网站|服务|APP|小程序)名称|域名|(?:申请|申报|主办|编制)单位"), LoosePattern.Of("网站|网页|APP|小程序|平台|互联网|域名|备案")])
{
    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, FieldReading> Fields(FoundDocument found, PageView page)
    {
        var paper = new PaperReader(found, page, PromiseLabels.All);
        var fields = new Dictionary<string, FieldReading>();
        PaperReader.AddIfRead(fields, FieldNames.SubjectName, paper.Roles.Unit(paper.SubjectName()));
        PaperReader.AddIfRead(fields, FieldNames.ServiceName, paper.ServiceName());
        PaperReader.AddIfRead(fields, FieldNames.Domain, paper.Roles.Domain(paper.Domains()));
        PaperReader.AddIfRead(fields, FieldNames.PersonName, PaperValues.Person(PromiseFields.People(paper), page));
        paper.AddFoot(fields, isOfUnit: false);
        SealedName.Settle(fields, RoleFields.Unsure, RoleFields.Differs);
        ContinuedPaper.DropAbsent(fields);
        if (fields[FieldNames.SignedOn].Value is null)
            fields.Remove(FieldNames.SignedOn);
        return fields;
    }
}
