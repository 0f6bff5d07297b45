namespace Beian.Docs.Documents;

/// <summary>What is printed where an item has no value: ***, / or — (空项).</summary>
public static class BlankItem
{
    /// <summary>What readers take a row of stars for.</summary>
    private const string Stars = "兴米关光来半头*※";

    public static bool Is(string text) => IsStars(text) || text.All(c => c is '*' or '/' or '-' or '—' or '无' or '\\' or '.' or '·' or '※' or '一');

    private static bool IsStars(string text) => text.Length >= 3 && text.All(c => Stars.Contains(c, StringComparison.Ordinal)) && text.GroupBy(c => c).Max(g => g.Count()) >= text.Length - 1;
}
