using System.Text.RegularExpressions;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Documents.Papers.Roles;

namespace Beian.Docs.Documents.PreApproval;

/// <summary>Permits of other authorities that some content needs first (前置审批文件).</summary>
public sealed partial class PreApprovalKind() : TitledPaperKind(
    DocumentKinds.PreApproval,
    PermitNames.Pattern,
    [LoosePattern.Of("名称|单位|公司|企业|机构|学校|编号|证号|登记号|经营地址|经营场所|负责人|ISBN"), LoosePattern.Of("有效|编号|证号|登记号|发证|颁发|审批|批准|ISBN")])
{
    private const string State = "中华人民共和国";

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Titles => PermitNames.All;

    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, FieldReading> Fields(FoundDocument found, PageView page)
    {
        var paper = new PaperReader(found, page, PreApprovalLabels.All);
        var title = TitleOf(found);
        var fields = new Dictionary<string, FieldReading>
        {
            [FieldNames.PermitName] = title is null ? Documents.Fields.Missing(page.Number) : PermitName(paper.Title(title)),
            [FieldNames.PermitNumber] = paper.Roles.Plain(PermitNumbers.Read(paper), PaperRole.ApprovalNumber)!,
            [FieldNames.Name] = paper.Roles.Unit(PaperValues.Organization(paper.Candidates(FieldNames.Name), page))!,
        };
        var (from, to) = PermitTerm.Read(paper);
        PaperReader.AddIfRead(fields, FieldNames.ValidFrom, from);
        fields[FieldNames.ValidTo] = to;
        PermitItems.Add(fields, paper);
        return fields;
    }

    /// <summary>Without (副本) behind it; a name of the list proves the reading, and one with another character is that of the list: no two of them are so near.</summary>
    private static FieldReading PermitName(FieldReading title)
    {
        if (title.Value?.Split('(')[0] is not { } printed)
            return title;
        // The state's name on the line above, in print of one size.
        var name = printed.Length > State.Length && printed.StartsWith(State, StringComparison.Ordinal) ? printed[State.Length..] : printed;
        if (PermitNames.All.Any(n => name.EndsWith(n, StringComparison.Ordinal)))
            return title with { Value = name, Status = FieldStatus.Confirmed };
        // 从事…服务的批复: whom it is for stands on the line above.
        if (Reply().IsMatch(name))
            return title with { Value = name, Status = FieldStatus.Doubtful, Confidence = Math.Min(title.Confidence, 0.7), Evidence = ["lostStart"] };
        // Of one that the readers are sure of the list may lack the name.
        return PermitNames.All.FirstOrDefault(n => n.Length == name.Length && n.Zip(name).Count(p => p.First != p.Second) == 1) is { } meant
            ? title with { Value = meant, Status = title.Status == FieldStatus.Confirmed ? FieldStatus.Doubtful : FieldStatus.Confirmed, Confidence = title.Status == FieldStatus.Confirmed ? title.Confidence : PermitNames.Listed, Evidence = [.. title.Evidence, "repaired", "lexicon"] }
            : title with { Value = name };
    }

    [GeneratedRegex("^(?!关于).*(?:批复|决定)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reply();
}
