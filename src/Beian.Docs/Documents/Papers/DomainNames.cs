using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Domain names on paper: syntax is a proof of a kind, look-alike characters are a doubt (域名).</summary>
public static partial class DomainNames
{
    private const string LastOfLabel = "name";

    private const int Shortest = 4;

    /// <summary>The score below which a letter may be two.</summary>
    private const double Unsure = 0.6;

    /// <summary>Domain names in the text with their places; those of e-mail addresses, name servers and the ministry are left out.</summary>
    public static IEnumerable<(string Value, int From, int Length)> All(string text)
    {
        var plain = DomainStarts.Plain(text);
        foreach (Match match in Ascii().Matches(plain))
        {
            if (match.Index > 0 && plain[match.Index - 1] is '@' or '/')
                continue;
            var value = Bare(match.Value);
            if (value.Length < 4 || IsServer(value) || Numbered().IsMatch(value) || Ending().IsMatch(value))
                continue;
            yield return (value, match.Index, match.Length);
        }
    }

    public static FieldReading Field(IReadOnlyList<ReadText> candidates, PageView page)
    {
        foreach (var cell in candidates)
        {
            var candidate = FirstOfLines(cell);
            var found = All(candidate.Text).ToList();
            if (found is [var (value, from, length), ..])
            {
                // Domain Name yangli.cn: the label's second word stands close before it.
                if (value.StartsWith(LastOfLabel, StringComparison.Ordinal) && value.IndexOf('.', StringComparison.Ordinal) >= LastOfLabel.Length + Shortest && candidate.Text.AsSpan(from).StartsWith("Name") && char.IsAsciiLetterLower(candidate.Text[from + LastOfLabel.Length]))
                    (value, from, length) = (value[LastOfLabel.Length..], from + LastOfLabel.Length, length - LastOfLabel.Length);
                // sample.org.c, and n on the next line: what goes on is more of it.
                var rest = candidate.Text.Skip(from + length).TakeWhile(IsOfDomain).Count();
                ReadText Part(int characters) => LabelTails.Again([.. candidate.Glyphs.Skip(from).Take(characters)], candidate);
                var own = Part(length);
                if (own.Glyphs.Count > 0 && DomainStarts.IsBehindLetter(own.Glyphs[0]))
                    return Fields.Of(value, own, page.Number, Judgement.Doubtful(Math.Min(own.Lowest, 0.6), "lostStart"));
                var latin = new Lazy<string?>(() => page.Probe.LatinOpinion(own.LineQuads));
                // It is asked about figures only.
                string? Seen() => value.AsSpan().ContainsAny('1', '0') ? latin.Value : null;
                string Likelier() => DomainTwins.Likelier(DomainLetters.Likelier(value, Seen()), value, own, page.Probe);
                if (DomainGap.EndOf(own) is { } end && All(value[..end]).FirstOrDefault() is { Value: { } first })
                    return Fields.Of(first, Part(end), page.Number, Judgement.Doubtful(Math.Min(own.Lowest, 0.6), DomainList.Several));
                if (WithNextLine(Part(length + rest), page) is { } whole)
                    return Fields.Of(LikelierOf(whole, page), whole, page.Number, Judgement.Doubtful(Math.Min(whole.Lowest, 0.6), "wrapped"));
                if (WithLineAbove(own, page) is { } behind)
                    return Fields.Of(LikelierOf(behind, page), behind, page.Number, Judgement.Doubtful(Math.Min(behind.Lowest, 0.6), "wrapped"));
                if (rest > 1 && candidate.Text[from + length] == '.')
                    return Fields.Of(value, own, page.Number, Judgement.Doubtful(Math.Min(own.Lowest, 0.6), "lostEnd"));
                var others = candidates.SelectMany(c => All(c.Text)).Select(d => d.Value).Distinct().Count();
                if (found.Count > 1 || others > 1 || candidate != cell)
                    return Fields.Of(Likelier(), own, page.Number, Judgement.Doubtful(Math.Min(own.Lowest, 0.6), DomainList.Several));
                // What readers agree on, unless a shape speaks against it.
                FieldReading Believed(string meant, Judgement proof) => DomainTwins.Contradicted(meant, value, own, page.Probe) is { } shapes
                    ? Fields.Of(shapes, own, page.Number, Judgement.Doubtful(Math.Min(own.Lowest, 0.8), "lookalike"))
                    : Fields.Of(meant, own, page.Number, proof);
                var again = DomainLook.Again(own, page.Probe);
                if (again?.Length > value.Length && again.StartsWith(value, StringComparison.Ordinal))
                    return Fields.Of(again, own, page.Number, Judgement.Doubtful(Math.Min(own.Lowest, 0.6), "lostEnd"));
                // wejia, of which a letter is unsure, and weijia to the others.
                if (again?.Length == value.Length + 1 && own.Lowest < Unsure && DomainLook.IsSeenAsLatin(again, latin))
                    return Fields.Of(again, own, page.Number, Judgement.Doubtful(Math.Min(own.Lowest, 0.6), "lostCharacter"));
                var judgement = DomainProof.Of(value, own, page, latin, isSame: again == value);
                if (judgement.IsConfirmed)
                    return Believed(value, judgement);
                if (DomainTwins.Settle(value, latin, own, page.Probe) is var (settled, twins, proof))
                {
                    judgement = DomainProof.Of(settled, own.Where(g => !twins.Contains(g)), page, latin, DomainTwins.Folded(again) == DomainTwins.Folded(value), own, proof);
                    return Fields.Of(judgement.IsConfirmed ? settled : DomainLetters.WithTails(settled), own, page.Number, judgement);
                }

                if (DomainLetters.WithLetters(value, Seen()) is { } letters && DomainProof.Of(letters, own, page, latin, isSame: false) is { IsConfirmed: true } proved)
                    return Believed(letters, proved);
                return Fields.Of(Likelier(), own, page.Number, judgement);
            }

            if (ChineseDomains.Field(candidate, page) is { } chinese)
                return chinese;
        }

        return Fields.Missing(page.Number);
    }

    /// <summary>What is shown of a domain that two lines make, for a person to look at.</summary>
    private static string LikelierOf(ReadText whole, PageView page) =>
        Bare(whole.Text) is var value && value.AsSpan().ContainsAny('1', '0') ? DomainLetters.Likelier(value, page.Probe.LatinOpinion(whole.LineQuads)) : value;

    /// <summary>yangli-sample.co, and right below m.cn: a narrow cell broke it within its ending. Null where no such line goes on with that; another domain of a list does not.</summary>
    private static ReadText? WithNextLine(ReadText own, PageView page)
    {
        var below = NextLine.Below(own, page.Sheet).FirstOrDefault(r => r.Text.All(IsOfDomain));
        return below is not null && IsBroken(own.Text, below.Text) && IsWhole(own.Text + below.Text) && !own.Glyphs.Any(below.Glyphs.Contains) ? NextLine.Joined(own, below) : null;
    }

    /// <summary>wankai76sampl above e.cn: a line that no word stands before, and that only goes on. Null where there is none, or where the domain does not begin its own line.</summary>
    private static ReadText? WithLineAbove(ReadText own, PageView page)
    {
        if (own.LineQuads.Count != 1)
            return null;
        var above = NextLine.Above(own.Glyphs[0], page.Sheet).FirstOrDefault();
        return above is not null && above.Text.Length >= Shortest && above.Text.All(IsOfDomain) && above.Text.Any(char.IsAsciiLetter) && !IsWhole(above.Text) && IsWhole(above.Text + own.Text) && !own.Glyphs.Any(above.Glyphs.Contains)
            && !page.Sheet.Runs.Any(r => r.Glyphs[0] != own.Glyphs[0] && NextLine.StandsBefore(r, above))
            ? LabelTails.Again([.. above.Glyphs, .. own.Glyphs], own)
            : null;
    }

    /// <summary>Of a cell with a domain on each line the first; what only goes on below is no line of its own.</summary>
    private static ReadText FirstOfLines(ReadText cell)
    {
        var lines = cell.Pieces().ToList();
        string TextOf(int line) => string.Concat(lines[line].Select(g => g.Text));
        return lines.Count > 1 && Enumerable.Range(0, lines.Count).All(i => IsWhole(TextOf(i))) && !IsBroken(TextOf(0), TextOf(1)) ? LabelTails.Again(lines[0], cell) : cell;
    }

    /// <summary>yangli-sample.co and m.cn: a narrow cell broke it within its ending.</summary>
    private static bool IsBroken(string own, string below) => IsWhole($"x.{own[(own.LastIndexOf('.') + 1)..]}{below.Split('.')[0]}");

    /// <summary>A character of which domains are made.</summary>
    internal static bool IsOfDomain(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-';

    /// <summary>Whether the text is nothing but a domain name.</summary>
    public static bool IsWhole(string text) => All(text).Any(d => d.Length == text.Length);

    /// <summary>Where a domain must stand but its ending is none that exists: mobaiedu.nct. With the nearest ending, and always doubtful; null where there is none.</summary>
    public static FieldReading? Misread(IReadOnlyList<ReadText> candidates, PageView page)
    {
        foreach (var candidate in candidates)
        {
            if (All(candidate.Text).Any() || Broken().Match(candidate.Text) is not { Success: true } match || DomainEndings.Nearest(match.Groups["end"].Value) is not { } ending)
                continue;
            var own = LabelTails.Again([.. candidate.Glyphs.Take(match.Length)], candidate);
            return Fields.Of(DomainLetters.Likelier(Bare($"{match.Groups["name"].Value}.{ending}"), page.Probe.LatinOpinion(own.LineQuads)), own, page.Number, Judgement.Doubtful(Math.Min(own.Lowest, 0.5), "repaired"));
        }

        return null;
    }

    internal static string Bare(string text)
    {
        var value = text.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return value.StartsWith("www.", StringComparison.Ordinal) ? value[4..] : value;
    }

    /// <summary>The second of a list and no domain: 1.网站 2.APP.</summary>
    [GeneratedRegex("^[0-9]\\.app$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();

    /// <summary>com.cn alone: the name before it was lost, or stands on a line of its own.</summary>
    [GeneratedRegex("^(?:com|net|org|gov|edu|ac|mil)\\.(?:cn|hk|tw|mo)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ending();

    private static bool IsServer(string value) => NameServer().IsMatch(value);

    [GeneratedRegex(@"(?<![A-Za-z0-9.@-])(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])? ?\. ?){1,4}(?:com|cn|net|org|gov|edu|mil|top|vip|xyz|shop|store|site|online|tech|club|ltd|group|info|biz|cc|tv|me|io|ai|co|app|fun|ink|wang|ren|work|cloud|pro|art|link|live|love|mobi|asia|name|hk|tw|mo|travel|design|studio|wiki|video|pub|host|space|press|website|beer|luxe|yoga|fit|law|red|kim|chat|cool|company|team|world|life|show|zone|center|email|social|gold|today|plus|run|fund|guru|market|global|fans|cyou|icu|auto|games|baby|college|band|news|cafe|city|school|media|technology)(?![A-Za-z0-9-])", RegexOptions.IgnoreCase)]
    private static partial Regex Ascii();

    [GeneratedRegex(@"^(?<name>[A-Za-z0-9](?:[A-Za-z0-9.-]{0,60}[A-Za-z0-9])?)[.,·](?<end>[A-Za-z0-9]{2,6})(?![A-Za-z0-9.])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Broken();

    [GeneratedRegex(@"^(?:ns|dns|f1g1ns|vip)\d*\.|dns\d*\.(?:com|net|cn)$|^whois\.|(?:^|\.)miit\.gov\.cn$")]
    private static partial Regex NameServer();
}
