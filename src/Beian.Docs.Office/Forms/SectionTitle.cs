using System.Globalization;
using System.Text.RegularExpressions;
using Beian.Docs.Filings.Forms;

namespace Beian.Docs.Office.Forms;

/// <summary>A section's heading on a sheet, with its number where there are several (分组标题).</summary>
internal sealed partial record SectionTitle(string Section, int Place)
{
    private static readonly HashSet<string> Known = [.. FormFields.All.Select(f => f.Section)];

    public static SectionTitle? Parse(string text)
    {
        var match = Numbered().Match(WordFold.Fold(text));
        var section = Known.FirstOrDefault(k => WordFold.AreSame(k, match.Groups["name"].Value));
        if (section is null)
            return null;
        var place = int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : 0;
        return place is >= 0 and < FormLimits.MaxListItems ? new SectionTitle(section, place) : null;
    }

    [GeneratedRegex("^(?<name>.*?)(?<n>[0-9]{0,4})$", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
