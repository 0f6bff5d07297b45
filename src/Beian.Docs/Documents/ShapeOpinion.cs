namespace Beian.Docs.Documents;

/// <summary>What one character looks like to a reader that goes by shape alone and knows all 通用规范汉字 (字形).</summary>
/// <param name="Best">The character whose shape fits best.</param>
/// <param name="IsClear">It fits well, and every other fits clearly worse.</param>
/// <param name="IsOtherThanRead">The character that was read fits clearly worse.</param>
/// <param name="IsUnknownToReader">The first reader could not have named it: its dictionary lacks it.</param>
public sealed record ShapeOpinion(string Best, bool IsClear, bool IsOtherThanRead, bool IsUnknownToReader)
{
    /// <summary>It fits so much better than every other that it decides between two readers who are sure of different characters.</summary>
    public bool IsPlain { get; init; }

    /// <summary>It leads by more than look-alikes of one part do (闾 for 阊), and counts where one of two readers is not quite sure.</summary>
    public bool IsAhead { get; init; }
}
