using Beian.Docs.Recognition;

namespace Beian.Docs.Documents.Layout;

/// <summary>Words that every reader gives another character of, and that are no words so (整词误读).</summary>
public static class MisreadWords
{
    /// <summary>The character at a place, as the word means it.</summary>
    public static RecognizedChar Meant(IReadOnlyList<RecognizedChar> line, int at)
    {
        var read = line[at];
        string? before = at > 0 ? line[at - 1].Text : null, behind = at + 1 < line.Count ? line[at + 1].Text : null;
        return (before, read.Text, behind) switch
        {
            // No people is called so.
            (_, "叵", "族") => read with { Text = "回" },
            // 仓储 in some types. 昆仑储能 is a name, and its 昆 may end the line above.
            (not (null or "昆" or "崑"), "仑", "储" or "库") => read with { Text = "仓" },
            // 数据处理和存储支持服务, 普通货物仓储服务.
            ("存" or "仓", "诸", _) => read with { Text = "储" },
            ("研", "宄", _) => read with { Text = "究" },
            _ => read,
        };
    }
}
