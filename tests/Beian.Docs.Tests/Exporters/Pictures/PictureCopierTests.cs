using System.Runtime.CompilerServices;
using Beian.Docs.Exporters.Pictures;
using Beian.Docs.Exporters.Providers.Uploads;
using Beian.Docs.Imaging;
using Beian.Docs.Reading;

namespace Beian.Docs.Tests.Exporters.Pictures;

public sealed class PictureCopierTests
{
    private static readonly UploadLimits Limits = new() { MaxBytes = 200_000, MinBytes = 100_000, Source = "样例限制" };

    private static readonly UploadFile File = new("扫描.jpg", 2) { Copy = "01-主办单位证件.jpg", Floor = new PageSize(1500, 1100), Rotation = 90 };

    [Fact]
    public async Task Copy_IsMadeOfTheRightPageAndTurned()
    {
        var conformer = new FakeConformer(PictureFault.None);
        var copy = Assert.Single(await MakeAsync(Limits, conformer));

        Assert.NotNull(copy.Jpeg);
        Assert.Equal((2, 90, 200_000), (conformer.Page, conformer.Cut?.Rotation, conformer.Asked?.MaxBytes));
        Assert.Empty(copy.Remarks);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task TooSmall_IsRefusedOnlyWhereTheFloorIsTheProvidersOwn(bool isOwn, bool isRefused)
    {
        var copy = Assert.Single(await MakeAsync(Limits with { IsFloorOwn = isOwn }, new FakeConformer(PictureFault.TooFewPixels)));

        Assert.Equal(isRefused, copy.Jpeg is null);
        Assert.Contains("只有 900×600 像素", Assert.Single(copy.Remarks));
    }

    [Fact]
    public async Task WhatCannotBeSmallEnough_IsNotHandedIn()
    {
        var copy = Assert.Single(await MakeAsync(Limits, new FakeConformer(PictureFault.TooManyBytes)));

        Assert.Null(copy.Jpeg);
        Assert.Contains("压到 200 KB 以内就看不清了", Assert.Single(copy.Remarks));
        Assert.Contains("没有生成", PictureWords.List([copy], Limits));
    }

    [Fact]
    public async Task OriginalThatIsGone_IsSaid()
    {
        var copier = new PictureCopier(new FakeOpener(), new FakeConformer(PictureFault.None), (_, _) => Task.FromResult<ReadOnlyMemory<byte>?>(null));
        var copies = new List<PictureCopy>();
        await foreach (var copy in copier.MakeAsync(Plan(Limits), TestContext.Current.CancellationToken))
            copies.Add(copy);

        Assert.Contains("打不开", Assert.Single(Assert.Single(copies).Remarks));
    }

    private static UploadPlan Plan(UploadLimits limits) => new([new UploadSlot("主办单位证件", "/subject", true, "found", [File], [])], limits);

    private static async Task<List<PictureCopy>> MakeAsync(UploadLimits limits, FakeConformer conformer)
    {
        var copier = new PictureCopier(new FakeOpener(), conformer, (_, _) => Task.FromResult<ReadOnlyMemory<byte>?>(new byte[] { 1 }));
        var copies = new List<PictureCopy>();
        await foreach (var copy in copier.MakeAsync(Plan(limits), TestContext.Current.CancellationToken))
            copies.Add(copy);
        return copies;
    }

    private sealed class FakeOpener : IPageOpener
    {
        public async IAsyncEnumerable<OpenedPage> OpenAsync(ReadOnlyMemory<byte> content, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            for (var page = 1; page <= 3; page++)
            {
                await Task.Yield();
                yield return new OpenedPage(page, new(page, 1), new PageImage(page, 1, new byte[page * 3]));
            }
        }
    }

    private sealed class FakeConformer(PictureFault faults) : IPictureConformer
    {
        /// <summary>The fake pages are as wide as their number.</summary>
        public int Page { get; private set; }

        public PictureCut? Cut { get; private set; }

        public PictureLimits? Asked { get; private set; }

        public ConformedPicture Conform(PageImage image, PictureCut cut, PictureLimits limits)
        {
            (Page, Cut, Asked) = (image.Width, cut, limits);
            return new([1, 2, 3], 900, 600, faults);
        }
    }
}
