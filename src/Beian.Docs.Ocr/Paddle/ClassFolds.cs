using Beian.Docs.Identifiers;

namespace Beian.Docs.Ocr.Paddle;

/// <summary>Adds up the scores of classes that mean the same (全角、半角): １ and 1, （ and (, a wide space and a narrow one.</summary>
/// <remarks>The dictionary has both forms of most signs, and the network shares its certainty out between them; of 二〇〇八年 it takes the zero for a circle (○) as well.</remarks>
public sealed class ClassFolds
{
    private readonly (int From, int To)[] _folds;

    /// <param name="characters">By class; the first is the blank.</param>
    public ClassFolds(IReadOnlyList<string> characters)
    {
        var first = new Dictionary<string, int>();
        var folds = new List<(int, int)>();
        for (var i = 1; i < characters.Count; i++)
        {
            var plain = characters[i] == "○" ? "〇" : PlainText.Squeeze(characters[i]);
            if (!first.TryAdd(plain, i))
                folds.Add((i, first[plain]));
        }

        _folds = [.. folds];
    }

    /// <summary>In place.</summary>
    /// <param name="scores">Softmax scores, steps x classes.</param>
    /// <param name="classes">How many.</param>
    public void Apply(Span<float> scores, int classes)
    {
        for (var row = scores; row.Length >= classes; row = row[classes..])
        {
            foreach (var (from, to) in _folds)
            {
                if (from >= classes)
                    break;
                row[to] += row[from];
                row[from] = 0;
            }
        }
    }
}
