using Beian.Docs.Identifiers;

namespace Beian.Docs.Cli.Reports;

/// <summary>Hides the middle of ID and telephone numbers in what people see; the data itself is never touched (号码打码).</summary>
public static class NumberMask
{
    /// <summary>Which characters of a text are hidden.</summary>
    public static bool[] Hidden(string text) => PersonalNumbers.Hidden(text);

    public static string Apply(string text) => PersonalNumbers.Mask(text);
}
