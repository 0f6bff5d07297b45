using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Drops what stands between a label and its value: a bracket such as (公章), the label in English, a colon (标签余部).</summary>
public static partial class LabelTails
{
    /// <summary>Below it a stroke may have been taken for a character.</summary>
    private const double Believed = 0.9;

    public static ReadText Drop(ReadText text)
    {
        var glyphs = text.Glyphs.ToList();
        while (glyphs.Count > 0)
        {
            var plain = string.Concat(glyphs.Select(g => g.Text));
            var cut = IsStroke(glyphs) ? glyphs.FindIndex(g => g.Text == ":") + 1 : TailOf(plain);
            if (cut == 0)
                break;
            // A glyph is one character as a rule; what is not is never part of a tail.
            glyphs.RemoveRange(0, Math.Min(cut, glyphs.Count));
        }

        while (glyphs.Count > 0 && !IsAbbreviated(glyphs) && glyphs[^1].Text is ":" or ";" or "," or "." or "。" or "、" or "_" or "|" or "—" or "~" or "」" or "』" or "】")
            glyphs.RemoveAt(glyphs.Count - 1);
        return Again(glyphs, text);
    }

    /// <summary>The same text with only some of its glyphs, and the places of these.</summary>
    public static ReadText Again(IReadOnlyList<Glyph> glyphs, ReadText text)
    {
        if (glyphs.Count == text.Glyphs.Count)
            return text;
        var runs = new List<TextRun>();
        for (int start = 0, i = 1; i <= glyphs.Count; i++)
        {
            if (i < glyphs.Count && glyphs[i].Line == glyphs[i - 1].Line && glyphs[i].Left >= glyphs[i - 1].Left)
                continue;
            runs.Add(new TextRun([.. glyphs.Skip(start).Take(i - start)]));
            start = i;
        }

        return ReadText.From(runs);
    }

    /// <summary>Whether a run by itself is what stands behind a label: /Registrant: or (Registrar).</summary>
    public static bool IsOtherLanguage(string text) =>
        text.Length > 2 && text[0] is '/' or '(' && IsEnglish(text.Trim('/', '(', ')', ':'));

    /// <summary>A seal's stroke between the label and its colon: (公章)区:样例公司.</summary>
    private static bool IsStroke(List<Glyph> glyphs) =>
        glyphs.FindIndex(g => g.Text == ":") is var colon and > 0 and < 3 && glyphs.Take(colon).All(g => g.Source.Confidence < Believed);

    private static int TailOf(string text)
    {
        if (text.Length == 0)
            return 0;
        if (text[0] is ':' or ';' or '/' or '|' or '_' or '-' or '·')
            return 1;
        // The corner of a table's cell, taken for a bracket that never closes.
        if (text[0] is '「' or '『' or '【' or '[' && !text.AsSpan().ContainsAny("」』】]"))
            return 1;
        if (Translation().Match(text) is { Success: true } translation)
            return translation.Length;
        var close = text.IndexOf(')', StringComparison.Ordinal);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        // In brackets right behind the label: a hint such as 公章 or 签名, or the label in English.
        if (text[0] == '(' && close is > 0 and < 32 && (IsHint(text[1..close]) || IsEnglish(text[1..close])))
            return close + 1;
        // A watermark's words between: 印无效(DomainNameHolder):样例公司.
        if (text.IndexOf('(', StringComparison.Ordinal) is > 0 and < 6 and var open && close > open + 4 && close + 1 < text.Length && text[close + 1] == ':' && IsEnglish(text[(open + 1)..close]))
            return close + 2;
        // The same, misread: (公蕈): before the name.
        if (text[0] == '(' && close is > 0 and < 6 && close + 1 < text.Length && text[close + 1] == ':')
            return close + 2;
        // 域名/Domain Name: qiyuan.vip, the colon right behind.
        if (text[0] == '/' && colon is > 2 and < 32 && IsEnglish(text[1..colon]))
            return colon + 1;
        return colon is > 2 and < 32 && IsEnglish(text[..colon]) ? colon + 1 : 0;
    }

    /// <summary>The label in English with the value close behind: RegistrantOrganization样例公司.</summary>
    [GeneratedRegex(@"^(?:Domain|Registrant|Registrar|Sponsoring|Owner|Holder|Creation|Registration|Expiration|Expiry)(?:Registrar|Name|Organization|Holder|Date|Time|On|Of)*(?=[\p{IsCJKUnifiedIdeographs}0-9])", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Translation();

    /// <summary>DNSPod, Inc. ends with a full stop.</summary>
    private static bool IsAbbreviated(List<Glyph> glyphs) =>
        glyphs[^1].Text == "." && string.Concat(glyphs.TakeLast(6).Select(g => g.Text)) is var end && new[] { ",Inc.", ",Ltd.", "Corp.", ",LLC." }.Any(a => end.EndsWith(a, StringComparison.OrdinalIgnoreCase));

    private static bool IsHint(string text) => text.Length <= 12 && text.AsSpan().ContainsAny("章签印写全称");

    private static bool IsEnglish(string text) => text.Any(char.IsAsciiLetter) && text.All(c => char.IsAsciiLetter(c) || c is ' ' or '\'' or '/' or '-' or '.' or '_');
}
