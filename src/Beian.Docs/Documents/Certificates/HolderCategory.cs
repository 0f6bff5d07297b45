using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Certificates;

/// <summary>The first two characters of the credit code on a sheet: who registered its holder, and as what (登记管理部门、机构类别).</summary>
public static class HolderCategory
{
    /// <summary>Null when no code is read whose check character holds.</summary>
    public static string? Of(Sheet sheet, IReadOnlyList<LabelHit> labels)
    {
        var inLabels = labels.SelectMany(l => l.Glyphs).ToHashSet();
        var code = CreditCodeText.Find([.. sheet.Lines.SelectMany(l => Sheet.Without(l, inLabels)).Select(p => new TextRun(p))], labels);
        return UnifiedSocialCreditCode.HasValidCheck(code.Value) ? UnifiedSocialCreditCode.CategoryOf(code.Value) : null;
    }

    /// <summary>Registered by the market administration: the holder has a 营业执照.</summary>
    public static bool IsEnterprise(string category) => category[0] == '9';
}
