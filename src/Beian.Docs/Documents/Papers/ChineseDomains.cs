using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Domain names in Chinese characters, or with an ending in them (中文域名).</summary>
public static partial class ChineseDomains
{
    private const string OwnEndings = "中国|公司|网络|政务|公益|网址|商城|在线|集团";

    private const string Endings = @"\.(?:" + OwnEndings + ")";

    private const string Name = @"[\u4E00-\u9FFFA-Za-z0-9-]{1,40}" + Endings;

    /// <summary>Whether an ending in Chinese stands there.</summary>
    public static bool HasEnding(string text) => Ending().IsMatch(text);

    /// <summary>Where a line is nothing but a domain in Chinese (中文域名); without a label nobody could say where one begins within a line.</summary>
    public static IEnumerable<(int From, int Length)> Lines(string text) => Line().Matches(text).Select(m => (m.Groups["domain"].Index, m.Groups["domain"].Length));

    /// <summary>域名拾麦.cn由…: a name in Chinese, of which the word before says where it begins.</summary>
    public static IEnumerable<(int From, int Length)> InSentence(string text) => BehindItsWord().Matches(text).Select(m => (m.Groups["domain"].Index, m.Groups["domain"].Length));

    /// <summary>Behind a mark that parts it from what stands before.</summary>
    public static IEnumerable<(int From, int Length)> Listed(string text) => BehindAMark().Matches(text).Select(m => (m.Index, m.Length));

    /// <summary>The first one of a value; null where there is none.</summary>
    public static FieldReading? Field(ReadText candidate, PageView page)
    {
        // A dot between characters is read as one in the middle of their height.
        if (Form().Match(candidate.Text.Replace('·', '.')) is not { Success: true } match)
            return null;
        var own = LabelTails.Again([.. candidate.Glyphs.Skip(match.Index).Take(match.Length)], candidate);
        return Fields.Of(match.Value, own, page.Number, Judgement.OfPlainText(own, page.Probe));
    }

    [GeneratedRegex(@"(?:^|\n) ?(?<domain>" + Name + @") ?(?=\n|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();

    [GeneratedRegex(@"(?<=[、,;/:\s])(?=[^.\s]{0,39}[\u4E00-\u9FFF])" + Name + @"(?=$|[、,;。/\s)])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BehindAMark();

    [GeneratedRegex("[\u4E00-\u9FFFA-Za-z0-9]" + Endings + "(?![\u4E00-\u9FFF])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ending();

    [GeneratedRegex(Name + @"|^(?=[^.\s]{0,39}[\u4E00-\u9FFF])[\u4E00-\u9FFFA-Za-z0-9-]{1,40}\.(?:cn|com|net|org|top)$")]
    private static partial Regex Form();

    [GeneratedRegex(@"域名[:“”""]? ?(?<domain>(?=[^.\s]{0,39}[\u4E00-\u9FFF])(?![为是])[\u4E00-\u9FFFA-Za-z0-9-]{1,40}[.·](?:cn|com|net|org|top|" + OwnEndings + @"))(?=[由归的,，。;”""\s]|已|为|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BehindItsWord();
}
