using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Ocr.Letters;

namespace Beian.Docs.Ocr.Tests.Letters;

public sealed class TwinLettersTests
{
    /// <summary>Lead from which a domain's letter is believed.</summary>
    private const double Sure = 3;

    private static double? Lead((PageImage Page, Quad Line, double[] Middles) drawn, string domain, int at) => TwinLetters.Embedded.Value.Lead(drawn.Page, drawn.Line, drawn.Middles[at], domain[at], domain[at] switch { '1' => 'l', 'l' => '1', '0' => 'o', _ => '0' });

    [Theory]
    [InlineData("song", "hengyl1yangli.com")]
    [InlineData("hei", "hengyl1yangli.com")]
    [InlineData("song", "xin0obo2008.cn")]
    [InlineData("hei", "xin0obo2008.cn")]
    public void TwinsAreToldApart_MostForCertain(string face, string domain)
    {
        var drawn = LetterLine.Draw(domain, face);
        var leads = Enumerable.Range(0, domain.LastIndexOf('.')).Where(i => "1l0o".Contains(domain[i], StringComparison.Ordinal)).Select(i => Lead(drawn, domain, i)).ToList();

        Assert.All(leads, l => Assert.True(l > 1, $"{l:0.00}"));
        Assert.Contains(leads, l => l > Sure);
    }

    /// <summary>A face whose l is drawn as a 1: nothing is certain there.</summary>
    [Fact]
    public void WhereTwinsAreDrawnAlike_NoneIsBelievedToBeTheOther()
    {
        const string domain = "hengyl1yangli.com";
        var drawn = LetterLine.Draw(domain, "kai");

        Assert.All(Enumerable.Range(0, domain.LastIndexOf('.')).Where(i => domain[i] is '1' or 'l'), i => Assert.True(Lead(drawn, domain, i) is null or > -Sure));
    }

    /// <summary>Of another letter, and where there is no ink, nothing is said.</summary>
    [Fact]
    public void OfOthers_NothingIsSaid()
    {
        var (page, line, middles) = LetterLine.Draw("hmwxks", "hei");

        Assert.All(middles, m => Assert.Null(TwinLetters.Embedded.Value.Lead(page, line, m, '1', 'l')));
        Assert.Null(TwinLetters.Embedded.Value.Lead(page, Quad.FromBox(500, 5, 700, 40), 0.5, '1', 'l'));
    }
}
