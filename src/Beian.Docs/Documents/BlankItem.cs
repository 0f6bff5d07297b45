namespace Beian.Docs.Documents;

/// <summary>What is printed where an item has no value: ***, / or — (空项).</summary>
public static class BlankItem
{
    public static bool Is(string text) => text.All(c => c is '*' or '/' or '-' or '—' or '无' or '\\' or '.' or '·' or '※' or '一');
}
