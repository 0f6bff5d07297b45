using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>The ethnic group on a card: one of a closed list (民族).</summary>
internal static class EthnicityField
{
    /// <summary>What one of two recognizers keeps where they differ.</summary>
    private const double Contested = 0.35;

    public static FieldReading Read(ReadText? text, PageView page)
    {
        if (text is not { IsEmpty: false })
            return Fields.Missing(page.Number);
        text = text.Where(g => PlainText.IsIdeograph(g.Text[0]) || g.Source.Confidence == 0);
        if (text.IsEmpty)
            return Fields.Missing(page.Number);
        var value = text.Text.Length > 1 && text.Text[^1] == '族' ? text.Text[..^1] : text.Text;
        // 汉使用: a watermark goes on behind it.
        if (!EthnicGroups.IsKnown(value) && EthnicGroups.All.Where(g => value.StartsWith(g, StringComparison.Ordinal)).MaxBy(g => g.Length) is { } first && value.Length <= text.Glyphs.Count && IsWatermark(value[first.Length..]))
            return Fields.Of(first, text.Part(0, first.Length), page.Number, Judgement.Doubtful(0.7, "lexicon", "repaired"));
        // The list proves a good deal: few look-alikes are both ethnic groups.
        if (!EthnicGroups.IsKnown(value) && (Nearest(value) ?? Other(value, text, page)) is { } meant)
            return Fields.Of(meant, text, page.Number, Judgement.Doubtful(0.7, "lexicon", "repaired"));
        var judgement = !EthnicGroups.IsKnown(value) ? Judgement.Doubtful(text.Lowest * 0.5, "unknownWord")
            : text.Lowest >= 0.8 || IsOnlyOne(value, text) ? Judgement.Confirmed(Math.Max(text.Mean, 0.98), "lexicon")
            : Judgement.OfPlainText(text, page.Probe);
        return Fields.Of(value, text, page.Number, judgement);
    }

    private static bool IsWatermark(string text) => "仅供备案使用专用复印无效".Contains(text, StringComparison.Ordinal);

    /// <summary>畲, where one of two recognizers sees 畬: no group is called so.</summary>
    private static bool IsOnlyOne(string value, ReadText text) =>
        value.Length <= text.Glyphs.Count && Enumerable.Range(0, value.Length).All(i => text.Glyphs[i].Source is var source
            && (source.Confidence >= 0.8 || (source.Confidence >= Contested && source.Alternative is { } other && source.AlternativeConfidence >= 0.8 && !EthnicGroups.IsKnown(value[..i] + other + value[(i + 1)..]))));

    /// <summary>The only group that differs in one character of several; null when none or more do.</summary>
    private static string? Nearest(string read)
    {
        var near = EthnicGroups.All
            .Where(g => g.Length > 1 && g.Length == read.Length && g.Zip(read).Count(p => p.First != p.Second) == 1)
            .Take(2)
            .ToList();
        return near.Count == 1 ? near[0] : null;
    }

    /// <summary>The group that comes of one character's runner-up, or of what its shape is like.</summary>
    private static string? Other(string value, ReadText text, PageView page) =>
        value.Length > text.Glyphs.Count
            ? null
            : text.Glyphs.Take(value.Length)
                .SelectMany((g, i) => new[] { page.Probe.Shape(g)?.Best, g.Source.Alternative }.OfType<string>().Select(o => value[..i] + o + value[(i + 1)..]))
                .FirstOrDefault(EthnicGroups.IsKnown);
}
