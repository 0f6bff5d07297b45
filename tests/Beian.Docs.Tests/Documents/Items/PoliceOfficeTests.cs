using Beian.Docs.Documents;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Items;

public sealed class PoliceOfficeTests
{
    private static ReadText Contested(string text, int at, string? other)
    {
        var line = PageOf.Line(text, 0, 0, confidence: 1);
        RecognizedChar[] chars = [.. line.Chars];
        chars[at] = chars[at] with { Confidence = 0.5, Alternative = other, AlternativeConfidence = 0.5 };
        return ReadText.From([new TextRun(Sheet.From([line with { Chars = chars }]).Lines[0])]);
    }

    [Theory]
    [InlineData("威海市公安局环翠分局", true)]
    [InlineData("广州市公安局天河区分局", true)]
    [InlineData("重庆市公安局渝中区分局", true)]
    [InlineData("禹城市公安局", true)]
    [InlineData("郑州市公安局玉水分局", false)]
    [InlineData("夏门市公安局思明分局", false)]
    [InlineData("威海市民政局", false)]
    public void ABranch_IsACountyOfItsCity(string office, bool exists) => Assert.Equal(exists, PoliceOffice.Exists(office));

    /// <summary>What a watermark left before or behind it; of one that does not exist nothing is cut.</summary>
    [Theory]
    [InlineData("大连市公安局中山分局效再次", "大连市公安局中山分局")]
    [InlineData("多案假用,再次复即无效大理市公安局", "大理市公安局")]
    [InlineData("威海市公安局环翠分局", "威海市公安局环翠分局")]
    [InlineData("样例市公安局样例分局效", "样例市公安局样例分局效")]
    [InlineData("威海市公安局环翠", "威海市公安局环翠")]
    [InlineData("锡林郭勒盟锡林浩特市公安局", "锡林郭勒盟锡林浩特市公安局")]
    [InlineData("样例省样例州大理市公安局", "样例省样例州大理市公安局")]
    [InlineData("成都市公安局高新分局", "成都市公安局高新分局")]
    public void WhatAWatermarkLeft_IsNoneOfIt(string read, string office) => Assert.Equal(office, PoliceOffice.Alone(ReadText.From([new TextRun(Sheet.From([PageOf.Line(read, 0, 0)]).Lines[0])])).Text);

    /// <summary>A character more or less than a county's, or another, where no county is called so.</summary>
    [Theory]
    [InlineData("成都市公安局武候分局", true)]
    [InlineData("成都市公安局武候区分局", true)]
    [InlineData("成都市公安局武侯分局", false)]
    [InlineData("成都市公安局高新分局", false)]
    [InlineData("西宁市公安局城东分局", false)]
    [InlineData("禹城市公安局", false)]
    public void ABranchThatDiffersInOneCharacter_IsAlmostAnother(string office, bool isAlmost) => Assert.Equal(isAlmost, PoliceOffice.IsAlmostAnother(office));

    /// <summary>城东 and 城西 are both branches of 西宁.</summary>
    [Theory]
    [InlineData("威海市公安局环翠分局", 6, "坏", true)]
    [InlineData("西宁市公安局城东分局", 7, "西", false)]
    [InlineData("威海市公安局样例分局", 6, "坏", false)]
    [InlineData("威海市公安局环翠分局", 6, null, false)]
    public void WithWhatTheOtherReaderSees_NoneIsCalledSo(string office, int at, string? other, bool isVouched)
    {
        var text = Contested(office, at, other);
        Assert.Equal(isVouched, PoliceOffice.Vouched(text).Contains(text.Glyphs[at]));
    }

    [Theory]
    [InlineData("郑州市公安局玉水分局", 6, "金", "郑州市公安局金水分局")]
    [InlineData("夏门市公安局思明分局", 0, "厦", "厦门市公安局思明分局")]
    [InlineData("郑州市公安局玉水分局", 6, "王", null)]
    [InlineData("郑州市公安局金水分局", 6, "王", null)]
    public void TheOneThatExists_IsMeant(string office, int at, string other, string? meant) => Assert.Equal(meant, PoliceOffice.Meant(Contested(office, at, other)));

    /// <summary>Where the other reader is as sure, the list settles it; where it hardly thinks of it, a person looks.</summary>
    [Theory]
    [InlineData(0.5, true)]
    [InlineData(0.2, false)]
    public void WhatTheOtherReaderSeesAsSurely_IsVouchedForByTheList(double other, bool isConfirmed)
    {
        var text = Contested("郑州市公安局玉水分局", 6, "金");
        text = text.With([.. text.Glyphs.Select((g, i) => i == 6 ? g with { Source = g.Source with { AlternativeConfidence = other } } : g)]);
        var settled = PoliceOffice.Settled(text, PoliceOffice.Meant(text)!);

        Assert.Equal("郑州市公安局金水分局", settled.Text);
        Assert.Equal(isConfirmed, Judgement.OfPlainText(settled, new FakeProbe("别的"), PoliceOffice.Vouched(settled)).IsConfirmed);
    }
}
