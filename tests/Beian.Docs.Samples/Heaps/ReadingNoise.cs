using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Heaps;

/// <summary>Makes a faultless reading what readers give (识别噪声): a character misread and the value doubted, or a value not read at all. What is confirmed stays right.</summary>
public static class ReadingNoise
{
    private const string Characters = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经";

    private const string CodeCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <param name="dice">Of the accidents.</param>
    /// <param name="reading">Faultless.</param>
    /// <param name="share">How many fields of a hundred are touched, as a fraction.</param>
    public static DocumentReading Add(Dice dice, DocumentReading reading, double share) => reading with
    {
        Fields = reading.Fields.ToDictionary(f => f.Key, f => dice.Chance(share) ? Touch(dice, f.Value) : f.Value),
    };

    private static FieldReading Touch(Dice dice, FieldReading field)
    {
        if (dice.Chance(0.2))
            return field with { Value = null, Status = FieldStatus.Missing, Box = null };
        // Doubted and right all the same.
        if (dice.Chance(0.4))
            return field with { Status = FieldStatus.Doubtful, Confidence = 0.7 };
        var value = field.Value!;
        var at = dice.Int(0, value.Length);
        var from = char.IsAsciiLetterOrDigit(value[at]) ? CodeCharacters : Characters;
        return field with { Value = value[..at] + from[dice.Int(0, from.Length)] + value[(at + 1)..], Status = FieldStatus.Doubtful, Confidence = 0.5 };
    }
}
