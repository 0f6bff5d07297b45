using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents;

/// <summary>Characters that were not read and are put in, because a second reader, the form or the wording says that they are there (补字).</summary>
public static class PutIn
{
    /// <summary>Between the scores of what is sure and what is not even likely: it is vouched for only when the second reader sees it as well.</summary>
    public const double Score = 0.6;

    public static Glyph Before(char character, Glyph next) => At(character, next, next.Source.From);

    public static Glyph Behind(char character, Glyph last) => At(character, last, last.Source.To);

    private static Glyph At(char character, Glyph beside, double place) =>
        beside with { Text = character.ToString(), Source = new RecognizedChar(character.ToString(), Score, place, place) };
}
