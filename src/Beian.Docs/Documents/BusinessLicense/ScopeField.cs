using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>经营范围: its standing items, remarks and marks are settled before it is judged.</summary>
internal static class ScopeField
{
    /// <summary>The field.</summary>
    /// <param name="printed">All that was read there.</param>
    /// <param name="page">The page.</param>
    public static FieldReading Of(ReadText printed, PageView page) => ScopeFiller.Append(Judged(Settled(printed, page.Probe), page), printed, page.Probe);

    private static ReadText Settled(ReadText printed, IFieldProbe probe)
    {
        var clean = DashForOne.BetweenFigures(ItemCleaner.Clean(FieldNames.Scope, printed).Where(g => g.Text != "_"), DashForOne.Long);
        var bracketed = LostBracket.Apply(ScopeBrackets.Settle(clean, probe), probe);
        var items = ScopeItems.Kept(bracketed, ShapeRepair.Apply(bracketed, probe, ShapeScope.Plain));
        return ScopeForm.AddStops(ScopePhrases.Restore(ScopeItems.Settle(ScopeItems.WithoutEchoes(LostMark.Apply(ScopeForm.WithoutTail(items), probe)))), probe);
    }

    private static FieldReading Judged(ReadText scope, PageView page)
    {
        var marked = ScopeMarks.Settle(scope.Text, scope);
        if (!ItemCleaner.HasForm(FieldNames.Scope, scope.Text) || !ScopeForm.IsWhole(scope, page.Probe, page.Sheet) || ScopeItems.AreMisparted(marked) || ScopeMarks.HasStrayColon(marked))
            return Fields.Of(ScopePhrases.WithLikelyStop(marked), scope, page.Number, Judgement.Doubtful(scope.Lowest * 0.5, "form"));
        var vouched = ScopeItems.Vouched(scope).Concat(ScopeForm.SeenClosing(scope, page.Probe)).ToHashSet<Glyph>(ReferenceEqualityComparer.Instance);
        return Fields.Of(ScopeMarks.Settle(UnreadSign.Fill(scope, page.Probe), scope), scope, page.Number, Judgement.OfPlainText(scope, page.Probe, vouched));
    }
}
