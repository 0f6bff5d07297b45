using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Blanks inside sentences: words before and after a blank give what was filled in (句中填空).</summary>
public static class SentencePatterns
{
    /// <summary>A person's name as a piece of a pattern.</summary>
    public const string Person = @"(?<value>[\p{IsCJKUnifiedIdeographs}·〓]{2,15}?)";

    /// <summary>What follows a name in a sentence that does not mark its end; words by which no given name goes on.</summary>
    public const string BehindName = "[,。;、(]|督促|及法|与法|和法|及本|及我|与我|与本|与其|和我|和本|对上|对本|对以|对网|对其|对该|对备|就上|就本|就此|承诺|负责|落实|保证|共同|统一|具体|全面|予以|郑重|在此|特此|本人|同意|全程|牵头|担任|亲自|联系|手机|电话|身份证|证件|公民身份|办理|全权|代为|处理|前往|作为";

    /// <summary>Short text in quotation marks or before a mark.</summary>
    public const string Quoted = @"[""“”‘’《「『] ?(?<value>[^""“”‘’》」』\n,。;]{2,30}?) ?[""“”‘’》」』]";

    /// <summary>What stands in the group <c>value</c> of every match, in the order of the patterns.</summary>
    public static IEnumerable<ReadText> All(RunningText text, IReadOnlyList<Regex> patterns)
    {
        foreach (var pattern in patterns)
        {
            foreach (Match match in pattern.Matches(text.Text))
            {
                if (match.Groups["value"] is { Success: true, Length: > 0 } value && text.Slice(value.Index, value.Length) is { IsEmpty: false } read)
                    yield return read;
            }
        }
    }
}
