using Beian.Docs.Documents;

namespace Beian.Docs.Reading;

/// <summary>A document that was found once more on the page turned another way: the ornaments of a border look like lines that lie across (重复找到的材料).</summary>
public static class FoundAgain
{
    /// <summary>Whether it is of the same kind and has its middle where the other lies.</summary>
    public static bool Is(DocumentReading turned, DocumentReading own) =>
        own.Kind == turned.Kind && own.Region is { } place && turned.Region?.Center is { } middle
        && middle.X > place.Left && middle.X < place.Right && middle.Y > place.Top && middle.Y < place.Bottom;
}
