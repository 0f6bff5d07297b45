namespace Beian.Docs.Identifiers.Mrz;

/// <summary>The check digit of machine-readable zones, ICAO Doc 9303 part 3: weights 7 3 1, modulo 10 (机读码校验位).</summary>
public static class MrzCheckDigit
{
    private static readonly int[] Weights = [7, 3, 1];

    /// <summary>The digit for the text before it; null when a character does not belong into a zone.</summary>
    public static char? Of(string text)
    {
        var sum = 0;
        for (var i = 0; i < text.Length; i++)
        {
            int? value = text[i] switch
            {
                '<' => 0,
                >= '0' and <= '9' => text[i] - '0',
                >= 'A' and <= 'Z' => text[i] - 'A' + 10,
                _ => null,
            };
            if (value is null)
                return null;
            sum += value.Value * Weights[i % 3];
        }

        return (char)('0' + (sum % 10));
    }

    /// <summary>Whether the digit fits; a filler stands for 0 where nothing is checked.</summary>
    public static bool Holds(string text, char check) => Of(text) is { } digit && (digit == check || (check == '<' && digit == '0'));
}
