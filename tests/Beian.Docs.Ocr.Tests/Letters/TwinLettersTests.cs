using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Ocr.Letters;

namespace Beian.Docs.Ocr.Tests.Letters;

public sealed class TwinLettersTests
{
    /// <summary>Lead from which a domain's letter is believed.</summary>
    private const double Sure = 3;

    /// <summary>Lead of the other that says nothing.</summary>
    private const double Tolerated = 1;

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

    /// <summary>A recognizer gives a letter's middle by steps: a little aside it is seen as well.</summary>
    [Theory]
    [InlineData("hei")]
    [InlineData("song")]
    public void AMiddleThatIsALittleOff_IsMadeGood(string face)
    {
        const string domain = "hengyl3xu1an90ma.com";
        var drawn = LetterLine.Draw(domain, face);
        var step = drawn.Line.Height / drawn.Line.Width;
        (int Alone, int Centered) seen = (0, 0);
        foreach (var at in Enumerable.Range(0, domain.LastIndexOf('.')).Where(i => "1l0".Contains(domain[i], StringComparison.Ordinal)))
        {
            foreach (var off in new[] { -0.2, -0.15, 0.15, 0.2 })
            {
                double? LeadOf(bool isAlone) => TwinLetters.Embedded.Value.Lead(drawn.Page, drawn.Line, drawn.Middles[at] + (off * step), domain[at], domain[at] switch { '1' => 'l', 'l' => '1', _ => 'o' }, isAlone);
                Assert.True(LeadOf(isAlone: false) is not null || LeadOf(isAlone: true) is null or > -Tolerated);
                seen = (seen.Alone + (LeadOf(isAlone: true) is null ? 0 : 1), seen.Centered + (LeadOf(isAlone: false) is null ? 0 : 1));
            }
        }

        Assert.True(seen.Alone > seen.Centered, $"{seen}");
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
