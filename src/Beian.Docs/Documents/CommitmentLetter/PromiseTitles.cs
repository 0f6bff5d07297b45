using System.Text.RegularExpressions;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.CommitmentLetter;

/// <summary>What promises are headed with (承诺书标题).</summary>
internal static class PromiseTitles
{
    private const string Letters = @"(?:承诺书|承诺函|承诺声明|承诺表|(?:责任|真实性|网站建设|备案)告知书|责任书|保证书)(?:\([^)]{1,20}\))?$";

    /// <summary>小程序备案承诺; a clause of the text begins with who speaks.</summary>
    private const string Promises = "^(?![本我特现并])[^:,。]{0,16}(?:备案|真实性|合规|诚信|信息安全)[^:,。]{0,4}承诺$";

    /// <summary>关于依法开办网站的承诺.</summary>
    private const string OfSomething = "^关于[^:,。]{2,20}的承诺$";

    private const string Statements = "^(?:[^:,。]{0,14}(?:备案|网站|真实性|小程序))?声明(?:书)?$";

    /// <summary>关于网站不涉及前置审批事项的说明; 备案流程说明 promises nothing.</summary>
    private const string Explanations = "^(?![本我特现并])[^:,。]{0,16}[不未]涉及前置审批[^:,。]{0,8}说明$";

    /// <summary>Of a row.</summary>
    public static Regex Pattern { get; } = LoosePattern.Of($"{Letters}|{Promises}|{OfSomething}|{Statements}|{Explanations}");
}
