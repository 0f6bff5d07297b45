using System.Runtime;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Warping;

namespace Beian.Docs.Imaging.Tests.Warping;

public sealed class PageMatTests
{
    /// <summary>A page as large as photographs are: arrays of this size lie where the collector moves them when memory is short.</summary>
    private static PageImage Page() => new(3000, 1000, new byte[9_000_000]);

    [Fact]
    public void Pixels_StayInPlace_AfterPartsWereCutOut()
    {
        var before = new byte[20][];
        for (var i = 0; i < before.Length; i++)
            before[i] = new byte[3_000_000];
        var image = Page();
        using var page = PageMat.Wrap(image);
        using (QuadWarp.ToSize(page, Quad.FromBox(100, 100, 1500, 300), 700, 150))
        {
        }

        Array.Clear(before);
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);

        image.Bgr[0] = 77;
        Assert.Equal(77, page.At<byte>(0, 0));
    }
}
