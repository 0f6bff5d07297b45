using Beian.Docs.Documents;
using Beian.Docs.Documents.CommitmentLetter;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Documents.Quality;
using Beian.Docs.Documents.SitePlan;
using Beian.Docs.Geometry;
using Beian.Docs.Reading;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

/// <summary>A paper of two pages, signed on the second.</summary>
public sealed class ContinuedPaperTests
{
    private const string Unit = "威海样例海蓝科技有限公司";

    private static readonly FakeProbe Sealed = new() { Arc = Unit, Seals = new([new SealMark(new PagePoint(400, 200), 75, Coverage: 0.9, IsRed: true)], HasColors: true), Ink = 0.05 };

    private static readonly TextLine[] Foot = [PageOf.Line("五、以上承诺自签署之日起生效。", 100, 100), PageOf.Line("法定代表人签名:", 100, 200), PageOf.Line("2026年11月18日", 100, 260)];

    private static DocumentReading Promise() => PaperPage.Read(new CommitmentLetterKind(), new FakeProbe(), PaperPage.Of("互联网信息服务备案承诺书", $"  主办单位名称:{Unit}", "  一、所提交的备案信息真实、准确。", "  二、依法加盖公章并接受监督。"));

    private static DocumentReading? FootOf(DocumentReading paper, FakeProbe probe, params TextLine[] lines) => ContinuedPaper.Foot(paper, PageOf.View(probe, lines) with { Number = 2 });

    [Fact]
    public void SealSignatureAndDateOfTheNextPage_AreThePapers()
    {
        var promise = Promise();
        Assert.Equal(FieldNames.Absent, promise.ValueOf(FieldNames.Seal));
        Assert.True(ContinuedPaper.IsOpen(promise));

        var whole = LaterPages.Join(promise, FootOf(promise, Sealed, Foot)!);

        Assert.Equal((FieldNames.Present, Unit, FieldNames.Present, "2026-11-18"), (whole.ValueOf(FieldNames.Seal), whole.ValueOf(FieldNames.SealText), whole.ValueOf(FieldNames.Signature), whole.ValueOf(FieldNames.SignedOn)));
        Assert.Equal((1, 2), (whole.Page, whole.Fields[FieldNames.Seal].Page));
        Assert.False(ContinuedPaper.IsOpen(whole));
    }

    /// <summary>Both pages are blurred, the second has a watermark: each is said once, and no box of the second page is shown on the first. That the second bears no color is no copy's sign: print has none.</summary>
    [Fact]
    public void WhatIsWrongWithEitherPicture_IsSaidOnce()
    {
        DocumentIssue Of(string code) => new(code, Severity.Warning, null, "样例") { Box = Quad.FromBox(0, 0, 9, 9) };
        var promise = Promise();
        var foot = FootOf(promise, Sealed, Foot)! with { Issues = [Of("quality.blurred"), Of("quality.watermark"), Of(BlackAndWhiteCopy.Code)] };

        var whole = LaterPages.Join(promise with { Issues = [Of("quality.blurred")] }, foot);

        Assert.Equal([("quality.blurred", true), ("quality.watermark", false)], whole.Issues.Select(i => (i.Code, i.Box is not null)));
    }

    /// <summary>A paper of its own, and a page on which nobody signs.</summary>
    [Fact]
    public void AnotherPage_IsNoFoot()
    {
        Assert.Null(FootOf(Promise(), Sealed, [PageOf.Line("情况说明", 300, 40, 40), .. Foot]));
        Assert.Null(FootOf(Promise(), new FakeProbe(), PageOf.Line("样例群聊 2026年11月18日", 100, 100), PageOf.Line("材料都发你了", 100, 140)));
    }

    /// <summary>Of a plan nobody asks for a seal.</summary>
    [Fact]
    public void APlanWithoutASeal_LacksNothing()
    {
        var plan = PaperPage.Read(new SitePlanKind(), new FakeProbe(), PaperPage.Of("网站建设方案书", "栏目设置   首页、关于样例", $"  主办单位(盖章):{Unit}"));
        Assert.DoesNotContain(FieldNames.Seal, plan.Fields.Keys);

        var whole = LaterPages.Join(plan, FootOf(plan, Sealed, Foot)!);
        Assert.Equal((FieldNames.Present, Unit), (whole.ValueOf(FieldNames.Seal), whole.ValueOf(FieldNames.SealText)));
    }

    [Fact]
    public void ThePage_SaysThatItContinuesAnother()
    {
        var pages = new PageReader(KnownDocumentKinds.All);
        var text = PageOf.View(Sealed, Foot).Text;

        Assert.Equal((DocumentKinds.CommitmentLetter, true), (Assert.Single(pages.Read(text, 2, Sealed, Promise())).Kind, pages.Read(text, 2, Sealed, Promise())[0].Continues));
        Assert.Equal(DocumentKinds.OtherDocument, Assert.Single(pages.Read(text, 2, Sealed)).Kind);
    }
}
