using System.Text;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Rules.Comparison;

/// <summary>Says in Chinese where two texts part (差异说明).</summary>
public static class DifferenceText
{
    private const int MostEdits = 4;

    // Below this, naming single characters hides that the whole is another.
    private const double Slip = 0.5;

    /// <summary>第3个字:表上“末”,证上“未”(字形相近); two texts that share little are said to be wholly different.</summary>
    /// <param name="comparison">A different pair.</param>
    /// <param name="unit">个字, or 位 for codes.</param>
    /// <param name="formSide">What the first text is called, such as 表上.</param>
    /// <param name="documentSide">What the second text is called, such as 证上.</param>
    public static string Explain(TextComparison comparison, string unit = "个字", string formSide = "表上", string documentSide = "证上")
    {
        if (comparison.Edits.Count == 0)
            return "";
        if (comparison.Edits.Count > MostEdits || comparison.Similarity < Slip)
            return "两处内容差别较大，不像是笔误";
        return string.Join("；", comparison.Edits.Select(e => Explain(e, unit, formSide, documentSide)));
    }

    /// <summary>Why two texts are equal though not the same: 空格、全角半角、括号….</summary>
    public static string ExplainSpelling(string form, string document)
    {
        var reasons = new List<string>();
        if (form.Any(char.IsWhiteSpace) != document.Any(char.IsWhiteSpace))
            reasons.Add("空格");
        if (form.Any("()（）[]【】〔〕".Contains) && Brackets(form) != Brackets(document))
            reasons.Add("括号写法");
        if (PlainText.Normalize(WithoutBrackets(form)) != WithoutBrackets(form) || PlainText.Normalize(WithoutBrackets(document)) != WithoutBrackets(document))
            reasons.Add("全角半角");
        if (form.Any(char.IsAsciiLetterLower) != document.Any(char.IsAsciiLetterLower))
            reasons.Add("字母大小写");
        return reasons.Count == 0 ? "标点写法" : string.Join("、", reasons);
    }

    private static string Explain(TextEdit edit, string unit, string formSide, string documentSide)
    {
        var at = edit.FormAt + 1;
        if (edit.FormPart.Length == 0)
            return $"{formSide}{(edit.FormAt == 0 ? "开头" : $"第{edit.FormAt}{unit}之后")}少了“{edit.DocumentPart}”";
        if (edit.DocumentPart.Length == 0)
            return $"{formSide}第{at}{unit}起多了“{edit.FormPart}”";
        var to = edit.FormPart.Length > 1 ? $"至第{at + edit.FormPart.Length - 1}" : "";
        var text = new StringBuilder($"第{at}{to}{unit}：{formSide}“{edit.FormPart}”，{documentSide}“{edit.DocumentPart}”");
        if (AreLookAlike(edit))
            text.Append("（字形相近，请细看）");
        return text.ToString();
    }

    private static bool AreLookAlike(TextEdit edit) =>
        edit.FormPart.Length == edit.DocumentPart.Length && edit.FormPart.Zip(edit.DocumentPart).All(p => p.First == p.Second || LookAlikes.Are(p.First, p.Second));

    private static string Brackets(string text) => string.Concat(text.Where("()（）[]【】〔〕".Contains));

    private static string WithoutBrackets(string text) => string.Concat(text.Where(c => !"()（）[]【】〔〕".Contains(c) && !char.IsWhiteSpace(c)));
}
