using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>yangli.cn、sample.com, of which the mark was passed over: the room that it takes parts two domains (两个域名之间的空隙).</summary>
public static class DomainGap
{
    /// <summary>From the middle of a letter to the next, in the usual distances of the line, between which something was passed over.</summary>
    private const double Wide = 1.8;

    /// <summary>Fewer letters do not tell what is usual.</summary>
    private const int Fewest = 6;

    /// <summary>How many characters the first of two domains has; null where it is one. yangli.co|m.cn are not two: nobody files a name of one letter, and a wide m takes room by itself.</summary>
    /// <param name="domain">Its own glyphs, a character each.</param>
    public static int? EndOf(ReadText domain)
    {
        var glyphs = domain.Glyphs;
        if (glyphs.Count < Fewest || domain.Text.Length != glyphs.Count)
            return null;
        var steps = glyphs.Zip(glyphs.Skip(1)).Select(p => p.First.Line == p.Second.Line ? p.Second.Center - p.First.Center : 0).ToList();
        var usual = steps.Where(s => s > 0).Order().ToList() is { Count: > 0 } own ? own[own.Count / 2] : double.MaxValue;
        var at = Enumerable.Range(1, steps.Count).FirstOrDefault(i => steps[i - 1] > Wide * usual && domain.Text.IndexOf('.', i) - i > 1 && DomainNames.IsWhole(domain.Text[..i]) && DomainNames.IsWhole(domain.Text[i..]));
        return at == 0 ? null : at;
    }
}
