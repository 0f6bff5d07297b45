using Beian.Docs.Ocr.Paddle;

namespace Beian.Docs.Ocr.Glyphs;

/// <summary>The classes of the network for single characters: those of the recognizer of our own (单字类别).</summary>
internal sealed class GlyphClasses
{
    private readonly IReadOnlyList<string> _characters = FilingRecognizer.ReadCharacters();
    private readonly Dictionary<string, int> _classes;
    private readonly bool[] _isRival;

    public GlyphClasses()
    {
        _classes = _characters.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i);
        var standard = StandardCharacters.All.ToHashSet();
        _isRival = [.. _characters.Select(c => c.Length > 0 && (standard.Contains(c) || !IsIdeograph(c)))];
    }

    public string this[int index] => _characters[index];

    /// <summary>0 where there is none.</summary>
    public int Of(string character) => _classes.GetValueOrDefault(character);

    /// <summary>Traditional and other forms (眞 for 真) are no rivals of standard ones: bold print does not tell them apart.</summary>
    public bool IsRival(int index) => _isRival[index];

    private static bool IsIdeograph(string character) => char.IsSurrogate(character[0]) || character[0] is >= '\u3400' and <= '\u9fff';
}
