using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

/// <summary>Faces of one width, in which l may be drawn as 1, and others, in which it is not.</summary>
public sealed class EvenPitchTests
{
    private const string Thin = "ijlt1.-";

    [Fact]
    public void LettersInEvenSteps_AreToldFromOthers()
    {
        Assert.True(EvenPitch.Is(Text(PageOf.Line("online-yangli.cn", 0, 0))));
        Assert.False(EvenPitch.Is(Text(Proportional("online-yangli.cn"))));
        Assert.False(EvenPitch.Is(Text(PageOf.Line("yang.cn", 0, 0))));
    }

    /// <summary>on1ine is online to every reader of words: where shapes are told apart they have the last word, and what they say plainly is shown.</summary>
    [Theory]
    [InlineData(true, 4, "on1ine-yangli.cn", FieldStatus.Doubtful)]
    [InlineData(true, 0, "online-yangli.cn", FieldStatus.Doubtful)]
    [InlineData(true, -2, "online-yangli.cn", FieldStatus.Confirmed)]
    [InlineData(false, 2, "online-yangli.cn", FieldStatus.Confirmed)]
    [InlineData(false, 4, "on1ine-yangli.cn", FieldStatus.Doubtful)]
    public void AShapeThatSpeaksForAFigure_IsNotOverruledByWords(bool isProportional, double lead, string expected, FieldStatus status)
    {
        const string domain = "online-yangli.cn";
        var page = PageOf.View(new FakeProbe(domain) { Twins = i => i == 2 ? ('1', lead) : domain[i] == 'l' ? ('1', isProportional ? -5 : -1) : null }, isProportional ? Proportional(domain) : PageOf.Line(domain, 0, 0));
        var field = DomainNames.Field([ReadText.From([new TextRun(page.Sheet.Lines[0])])], page);

        Assert.Equal((expected, status), (field.Value, field.Status));
    }

    /// <summary>Where every l may be drawn as a 1, a reader of Latin print and the words of the name tell.</summary>
    [Theory]
    [InlineData("yang1i-jushi.cn", "|yangli-jushi.cn", 1, "yangli-jushi.cn", FieldStatus.Confirmed)]
    [InlineData("yang1i-jushi.cn", "|yangli-jushi.cn", 4, "yangli-jushi.cn", FieldStatus.Doubtful)]
    [InlineData("yang1i-jushi.cn", "yang1i-jushi.cn", 1, "yang1i-jushi.cn", FieldStatus.Doubtful)]
    [InlineData("xin1an-jushi.cn", "xinlan-jushi.cn", 1, "xinlan-jushi.cn", FieldStatus.Doubtful)]
    public void AnLDrawnAsA1_IsTheLOfItsWord(string read, string latin, double lead, string expected, FieldStatus status)
    {
        var line = PageOf.Line(read, 0, 0);
        line = line with { Chars = [.. line.Chars.Select(c => c.Text == "1" ? c with { Confidence = 0.6 } : c)] };
        var page = PageOf.View(new FakeProbe("x") { Latin = latin, Again = read, Twins = i => read[i] == '1' ? ('1', lead) : null }, line);
        var field = DomainNames.Field([ReadText.From([new TextRun(page.Sheet.Lines[0])])], page);

        Assert.Equal((expected, status), (field.Value, field.Status));
    }

    private static ReadText Text(TextLine line) => ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]);

    private static TextLine Proportional(string text)
    {
        double at = 0, width = text.Sum(WidthOf);
        return PageOf.Line(text, 0, 0) with { Chars = [.. text.Select(c => new RecognizedChar(c.ToString(), 0.995, at / width, (at += WidthOf(c)) / width))] };
    }

    private static double WidthOf(char c) => Thin.Contains(c, StringComparison.Ordinal) ? 0.25 : c is 'm' or 'w' ? 0.85 : 0.55;

    /// <summary>Every l read as a figure, and words say otherwise: where the shapes are those of figures, they are.</summary>
    [Theory]
    [InlineData(1, "lianyang-li.cn", FieldStatus.Confirmed)]
    [InlineData(4, "1ianyang-1i.cn", FieldStatus.Doubtful)]
    public void SeveralFiguresThatWordsTakeForLetters_AreDoubtedByTheirShapes(double lead, string expected, FieldStatus status)
    {
        const string read = "1ianyang-1i.cn";
        var page = PageOf.View(new FakeProbe("x") { Latin = "lianyang-li.cn", Again = read, Twins = i => read[i] == '1' ? ('1', lead) : null }, PageOf.Line(read, 0, 0));
        var field = DomainNames.Field([ReadText.From([new TextRun(page.Sheet.Lines[0])])], page);

        Assert.Equal((expected, status), (field.Value, field.Status));
    }
}
