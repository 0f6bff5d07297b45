using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>What a website, app or mini-program is called, where a sentence says it (句中的服务名称).</summary>
public static class ServiceNames
{
    private static readonly Regex[] Patterns =
    [
        LoosePattern.Of(@"(?:网站|APP|App|小程序|快应用|名称为|名称是|应用|服务)(?:名称)?(?:为|是)?:? ?" + SentencePatterns.Quoted),
    ];

    public static IEnumerable<ReadText> All(RunningText text) => SentencePatterns.All(text, Patterns);
}
