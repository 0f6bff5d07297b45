namespace Beian.Docs.Identifiers;

/// <summary>Names of divisions, looked up by the longest that a text begins with.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, string?> _codes = [];

    private readonly Dictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private int _longest;

    public NameTable() => _lookup = _codes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first to come keeps a name: provinces before cities before counties.</summary>
    public void Add(string name, string code)
    {
        _codes.TryAdd(name, code);
        _longest = Math.Max(_longest, name.Length);
    }

    /// <summary>A name that two counties of different cities share means neither.</summary>
    public void AddUnlessAmbiguous(string name, string code)
    {
        if (!_codes.TryGetValue(name, out var other))
            Add(name, code);
        else if (other is not null && !other.StartsWith(code[..4], StringComparison.Ordinal) && !other.EndsWith("00", StringComparison.Ordinal))
            _codes[name] = null;
    }

    /// <summary>Length of the longest name that stands at a place of the text; 0 when none does.</summary>
    public int Longest(string text, int at, out string code)
    {
        for (var length = Math.Min(_longest, text.Length - at); length > 1; length--)
        {
            if (_lookup.TryGetValue(text.AsSpan(at, length), out var found) && found is not null && !IsCutOff(text, at, at + length))
            {
                code = found;
                return length;
            }
        }

        code = "";
        return 0;
    }

    // 东方市场 does not begin with 东方市, nor 新县城 with 新县; 永登县城关镇 does with 永登县.
    private static bool IsCutOff(string text, int from, int end) =>
        end < text.Length && ((text[end - 1], text[end]) is ('市', '场') or ('区', '间')
            || (end - from == 2 && (text[end - 1], text[end]) is ('县', '城') && !text.AsSpan(end).StartsWith("城关", StringComparison.Ordinal)));
}
