using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>A unit's name alone on a row without a label: at the foot, or right above a body that says 我单位 (单独成行的单位名称).</summary>
public static partial class LoneNames
{
    /// <summary>The body begins here: what stands alone right above is who writes.</summary>
    private static readonly Regex Body = LoosePattern.Of("^ ?(?:现|兹|特)?(?:我单位|我公司|本单位|本公司|我司|兹|特授权|现授权)");

    /// <summary>Whom such papers are sent to.</summary>
    private static readonly Regex Addressee = LoosePattern.Of("管理局|^致|阿里云|腾讯云|华为云|百度云|天翼云|金山云");

    public static IEnumerable<ReadText> All(RunningText text)
    {
        var at = 0;
        var lines = text.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var isPlaced = at > text.Text.Length / 3 || (i + 1 < lines.Length && Body.IsMatch(lines[i + 1]) && !Addressee.IsMatch(line));
            line = Stamp().Replace(line, "");
            if (isPlaced && line.Length is >= 5 and <= 40 && !line.AsSpan().ContainsAny(",。;:、") && IsName(line) && line.Count(PaperValues.IsHan) > 0.7 * line.Length)
                yield return text.Slice(at, line.Length);
            at += lines[i].Length + 1;
        }
    }

    /// <summary>样例协会(印章) at the foot.</summary>
    [GeneratedRegex(@" ?\((?:章|印|印章|盖章|公章|签章|加盖公章)\)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stamp();

    private static bool IsName(string text) => OrganizationNames.LooksWhole(text) && !text.EndsWith("网站", StringComparison.Ordinal) && !ClauseWords.AreIn(text);
}
