using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>A sex whose label was not read goes on the line above and ends the name: 样例男 (姓名、性别).</summary>
public static class SexInName
{
    /// <summary>Gives it back where it is what the number says and stands on a line of its own.</summary>
    public static void Part(Dictionary<string, ReadText> texts, FieldReading number)
    {
        if (number.Value is not { } value || ResidentIdNumber.SexOf(value) is not { } own || !texts.TryGetValue(FieldNames.Name, out var name)
            || name.Glyphs.Count < 3 || name.Glyphs[^1].Text != own || name.Glyphs[^1].Line == name.Glyphs[0].Line)
        {
            return;
        }

        if (!texts.TryGetValue(FieldNames.Sex, out var sex) || sex.IsEmpty)
            texts[FieldNames.Sex] = name.Part(name.Glyphs.Count - 1, 1);
        texts[FieldNames.Name] = name.Part(0, name.Glyphs.Count - 1);
    }
}
