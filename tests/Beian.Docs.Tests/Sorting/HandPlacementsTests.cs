using Beian.Docs.Documents;
using Beian.Docs.Sorting;
using Beian.Docs.Tests.Rules;
using static Beian.Docs.Tests.Sorting.Heap;

namespace Beian.Docs.Tests.Sorting;

public sealed class HandPlacementsTests
{
    private static SortedHeap Sorted => new Heap().With("1.jpg", License(AlphaCode, Alpha)).With("2.jpg", License(BetaCode, Beta)).With("x.jpg", SampleFiling.Document(DocumentKinds.OtherDocument)).Sort();

    [Fact]
    public void FileThatAPersonMoved_IsThereAndSaysSo()
    {
        var heap = Sorted.With([new HandPlacement("x.jpg", "2.jpg")]);

        Assert.Equal([$"{Alpha}: 1.jpg", $"{Beta}: 2.jpg x.jpg"], heap.Lines());
        Assert.Equal(PlacementBasis.ByHand, Assert.Single(heap.Placed("x.jpg").Reasons).Basis);
        Assert.Empty(heap.Unplaced);
    }

    [Fact]
    public void FileThatAPersonTookOut_IsUnplaced_AndAnEmptyFilingGoes()
    {
        var heap = Sorted.With([new HandPlacement("2.jpg", null)]);

        Assert.Equal([$"{Alpha}: 1.jpg"], heap.Lines());
        Assert.Equal(["x.jpg", "2.jpg"], heap.UnplacedFiles());
    }

    [Fact]
    public void NewFiling_TakesMoreFiles()
    {
        var heap = Sorted.With([new HandPlacement("x.jpg", "new-1", "新客户"), new HandPlacement("1.jpg", "new-1")]);
        Assert.Equal([$"{Beta}: 2.jpg", "新客户: x.jpg 1.jpg"], heap.Lines());
    }

    [Fact]
    public void MovesOfFilesOrFilingsThatAreGone_ChangeNothing() =>
        Assert.Equal(Sorted.Lines(), Sorted.With([new HandPlacement("weg.jpg", "2.jpg"), new HandPlacement("x.jpg", "weg.jpg")]).Lines());
}
