using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Intake;
using Beian.Docs.Reading;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Reading;

/// <summary>A file whose pages belong together.</summary>
public sealed class SeveralPagesTests
{
    private const string Unit = "威海样例海蓝科技有限公司";

    private static readonly TextLine[] Promise = PaperPage.Of("互联网信息服务备案承诺书", $"  主办单位名称:{Unit}", "  一、所提交的备案信息真实、准确。", "  二、依法加盖公章并接受监督。");

    private static readonly TextLine[] Foot = [PageOf.Line("五、以上承诺自签署之日起生效。", 100, 100), PageOf.Line("法定代表人签名:", 100, 200), PageOf.Line("2026年11月18日", 100, 260)];

    private static readonly TextLine[] Clauses = [PageOf.Line("三、不得利用网站从事违法活动。", 100, 100), PageOf.Line("四、信息有变更的,及时办理变更。", 100, 140)];

    private static readonly TextLine[] Chat = [PageOf.Line("样例群聊,材料都发你了", 100, 100), PageOf.Line("收到", 100, 140)];

    private static async Task<IReadOnlyList<DocumentReading>> ReadAsync(params TextLine[][] pages)
    {
        var machine = new Machine(pages);
        var reader = new DocumentReader(machine, machine, machine, new PageReader(KnownDocumentKinds.All), new QualityCheck(machine), calibrator: null);
        return (await reader.ReadAsync(new InputFile("承诺书.pdf", new byte[] { 1 }), TestContext.Current.CancellationToken)).Documents;
    }

    [Fact]
    public async Task TheFootOfTheNextPage_IsTheSamePapers()
    {
        var paper = Assert.Single(await ReadAsync(Promise, Foot));

        Assert.Equal((1, FieldNames.Present, 2), (paper.Page, paper.ValueOf(FieldNames.Seal), paper.Fields[FieldNames.Seal].Page));
        Assert.Equal((FieldNames.Present, "2026-11-18"), (paper.ValueOf(FieldNames.Signature), paper.ValueOf(FieldNames.SignedOn)));
    }

    /// <summary>Scanned on both sides: the back of the first sheet is empty.</summary>
    [Fact]
    public async Task AnEmptyBackBetween_PartsNothing()
    {
        var documents = await ReadAsync(Promise, [], Foot);

        Assert.Equal([DocumentKinds.CommitmentLetter, DocumentKinds.Unreadable], documents.Select(d => d.Kind));
        Assert.Equal((FieldNames.Present, 3), (documents[0].ValueOf(FieldNames.Seal), documents[0].Fields[FieldNames.Seal].Page));
    }

    [Fact]
    public async Task APageOfTextBetween_IsThePapers()
    {
        var paper = Assert.Single(await ReadAsync(Promise, Clauses, Foot));

        Assert.Equal(3, paper.Fields[FieldNames.Seal].Page);
        Assert.Equal([new DocumentPage(2, 0), new DocumentPage(3, 0)], paper.MorePages);
    }

    /// <summary>A law firm's license as a booklet: the items have a page of their own, which says what it is.</summary>
    [Theory]
    [InlineData(4)]
    [InlineData(7)]
    public async Task ItemsOfALawFirmsBooklet_AreTheLicenses(int items)
    {
        var documents = await ReadAsync(
            [PageOf.Line("律师事务所执业许可证", 200, 80, 40), PageOf.Line("统一社会信用代码:31370000MD00000408", 100, 200), PageOf.Line("山东样例律师事务所,符合《中华人民共和国律师法》规定的条件,准予设立并执业。", 100, 300), PageOf.Line("发证机关:山东省司法厅", 400, 500), PageOf.Line("发证日期:2015年07月01日", 400, 540)],
            [PageOf.Line("律师事务所登记事项", 250, 60, 32), .. new[] { ("住所", "山东省威海市环翠区样例路88号"), ("负责人", "样例甲"), ("组织形式", "普通合伙"), ("批准文号", "鲁司许律[2015]12号"), ("批准日期", "2015年06月10日"), ("设立资产", "30万元"), ("主管机关", "威海市司法局") }.Take(items).SelectMany((i, n) => new[] { PageOf.Line(i.Item1, 100, 160 + (n * 60)), PageOf.Line(i.Item2, 300, 160 + (n * 60)) })]);

        var license = Assert.Single(documents);
        Assert.Equal((DocumentKinds.LawFirmLicense, "样例甲", "山东省威海市环翠区样例路88号"), (license.Kind, license.ValueOf(FieldNames.Representative), license.ValueOf(FieldNames.Address)));
        Assert.Equal([new DocumentPage(2, 0)], license.MorePages);
    }

    /// <summary>What no page shows is missing still, a page between is one of it, and what is wrong with the last picture is said.</summary>
    [Fact]
    public void JoinedPages_LoseNothing()
    {
        FieldReading Read(string value) => new() { Value = value, Status = FieldStatus.Confirmed };
        DocumentReading Page(int number) => new() { Kind = DocumentKinds.LawFirmLicense, Page = number, Confidence = 1, Region = Quad.FromBox(0, 0, 9, 9) };
        var license = Page(1) with { Fields = new Dictionary<string, FieldReading> { [FieldNames.Name] = Read("山东样例律师事务所"), [FieldNames.Address] = Fields.Missing(1), [FieldNames.Representative] = Fields.Missing(1) } };
        var items = Page(3) with { Rotation = 90, Fields = new Dictionary<string, FieldReading> { [FieldNames.Name] = Read("别的名称"), [FieldNames.Address] = Read("样例路88号") }, Issues = [new("quality.glare", Severity.Warning, null, "样例")] };

        var whole = LaterPages.Join(license, Page(2), items);

        Assert.Equal([new DocumentPage(1, 0), new DocumentPage(2, 0), new DocumentPage(3, 90)], whole.Pages);
        Assert.Equal(("山东样例律师事务所", "样例路88号", FieldStatus.Missing), (whole.ValueOf(FieldNames.Name), whole.ValueOf(FieldNames.Address), whole.Fields[FieldNames.Representative].Status));
        Assert.Equal("quality.glare", Assert.Single(whole.Issues).Code);
    }

    [Fact]
    public async Task WhatIsNoFoot_StaysByItself()
    {
        var documents = await ReadAsync(Promise, Chat);

        Assert.Equal([DocumentKinds.CommitmentLetter, DocumentKinds.OtherDocument], documents.Select(d => d.Kind));
        Assert.Equal(FieldNames.Absent, documents[0].ValueOf(FieldNames.Seal));
    }

    /// <summary>Pages of text; the seal is on the page that has the foot.</summary>
    private sealed class Machine(TextLine[][] pages) : IPageOpener, IPageRecognizer, IFieldProbeFactory, IDocumentMeter
    {
        private int _next;

        public string Name => "sample";

        public async IAsyncEnumerable<OpenedPage> OpenAsync(ReadOnlyMemory<byte> content, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.Yield();
            for (var i = 0; i < pages.Length; i++)
                yield return new OpenedPage(i + 1, new PageSize(1000, 1400), new PageImage(1000, 1400, new byte[1000 * 1400 * 3]));
        }

        public PageText Recognize(PageImage page, CancellationToken cancellationToken) => new(page, 0, pages[_next++]);

        public IFieldProbe For(PageText text, CancellationToken cancellationToken) =>
            text.Lines.Any(l => l.Text.StartsWith("法定代表人", StringComparison.Ordinal)) ? new FakeProbe { Arc = Unit, Ink = 0.05, Seals = new([new SealMark(new PagePoint(400, 200), 75, Coverage: 0.9, IsRed: true)], HasColors: true) } : new FakeProbe();

        public IReadOnlyList<DocumentSigns> Measure(PageImage page, IReadOnlyList<(Quad Region, IReadOnlyList<Quad> Lines)> documents) => [.. documents.Select(_ => new DocumentSigns())];
    }
}
