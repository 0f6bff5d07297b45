using System.Text.RegularExpressions;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>The marks between a scope's items, which look alike in print (经营范围的标点).</summary>
public static partial class ScopeMarks
{
    /// <summary>· and . between words are the full stop, a : that is not sure behind anything but 项目 and 批发、零售 the semicolon.</summary>
    public static string Settle(string scope, ReadText read)
    {
        // 建设工程:古建筑工程专业承包: a colon that nothing speaks against is one.
        var isSure = read.Glyphs.Where(g => g.Text == ":").All(g => g.Source.Confidence >= Judgement.Sure);
        return ScopeItems.WithSemicolons(isSure ? HeadMarks(scope) : Colon().Replace(HeadMarks(scope), ";"));
    }

    /// <summary>Whether a colon stands where none heads a list: a semicolon looks like it to every reader.</summary>
    public static bool HasStrayColon(string scope) => Colon().IsMatch(scope);

    private static string HeadMarks(string scope) => Dot().Replace(BareHead().Replace(Head().Replace(scope.StartsWith("般项目", StringComparison.Ordinal) ? "一" + scope : scope, ":"), "$0:"), "。");

    /// <summary>The mark behind the head of a list of items, whatever it was read as.</summary>
    [GeneratedRegex("(?<=(?:^|[。;)])(?:一般|许可)(?:经营)?项目)[;,.。、](?=\\p{IsCJKUnifiedIdeographs})")]
    private static partial Regex Head();

    /// <summary>许可项目烟草制品零售: such a head whose colon was lost.</summary>
    [GeneratedRegex("(?<=^|[。)])(?:一般|许可)项目(?=\\p{IsCJKUnifiedIdeographs}{3})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BareHead();

    [GeneratedRegex(@"(?<=[\p{IsCJKUnifiedIdeographs})])(?:[·.](?=$|[(\p{IsCJKUnifiedIdeographs}])|°)")]
    private static partial Regex Dot();

    [GeneratedRegex(@"(?<![项目围])(?<!(?:^|[;。,:)])" + ItemCleaner.Verbs + @")(?<=[\p{IsCJKUnifiedIdeographs})]):(?=[\p{IsCJKUnifiedIdeographs}])")]
    private static partial Regex Colon();
}
