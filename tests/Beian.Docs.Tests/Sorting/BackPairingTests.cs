using Beian.Docs.Documents;
using static Beian.Docs.Tests.Rules.SampleFiling;
using static Beian.Docs.Tests.Sorting.Heap;

namespace Beian.Docs.Tests.Sorting;

/// <summary>Backs bear no name: what brings them to their fronts, and what does not.</summary>
public sealed class BackPairingTests
{
    private static readonly string Wang = Id("37060219850305", 11);

    /// <summary>Two companies with the cards of their representatives, which tests name.</summary>
    private static Heap Cards(string zhangFront, string wangFront) => new Heap()
        .With("执照1.pdf", License(AlphaCode, Alpha, Zhang))
        .With("执照2.pdf", License(BetaCode, Beta, "王样例"))
        .With(zhangFront, Heap.Front(Zhang, ZhangNumber))
        .With(wangFront, Heap.Front("王样例", Wang));

    [Theory]
    [InlineData("张样例正面.jpg", "张样例反面.jpg", "王正面.jpg", "王反面.jpg")]
    [InlineData("甲/1.jpg", "甲/2.jpg", "乙/1.jpg", "乙/2.jpg")]
    [InlineData("IMG_01.jpg", "IMG_02.jpg", "IMG_03.jpg", "IMG_04.jpg")]
    [InlineData("IMG_09.jpg", "IMG_10.jpg", "IMG_11.jpg", "IMG_12.jpg")]
    [InlineData("IMG_02.jpg", "IMG_01.jpg", "IMG_04.jpg", "IMG_03.jpg")]
    [InlineData("身份证(张样例).jpg", "背面-张样例.jpg", "卡王.jpg", "王样例的背面.jpg")]
    public void NamesFoldersAndRows_BringSidesTogether(string front, string back, string otherFront, string otherBack)
    {
        var heap = Cards(front, otherFront).With(back, Heap.Back()).With(otherBack, Heap.Back()).Sort();

        Assert.Equal((Alpha, Beta), (heap.FilingOf(back), heap.FilingOf(otherBack)));
        Assert.Equal((back, front), (heap.Placed(front).OtherSide, heap.Placed(back).OtherSide));
    }

    [Fact]
    public void OnePage_IsOneCard()
    {
        var heap = new Heap().With("执照1.pdf", License(AlphaCode, Alpha, Zhang)).With("x.jpg", Heap.Front(Zhang, ZhangNumber), Heap.Back()).With("y.jpg", Heap.Back()).Sort();
        Assert.Equal((Alpha, null), (heap.FilingOf("x.jpg"), heap.Placed("x.jpg").OtherSide));
    }

    [Fact]
    public void OfficeAndAddress_BringSidesTogetherWhereTheyTell()
    {
        var heap = new Heap()
            .With("执照1.pdf", License(AlphaCode, Alpha, Zhang)).With("执照2.pdf", License(BetaCode, Beta, "王样例"))
            .With("q.jpg", Heap.Front(Zhang, ZhangNumber, "山东省威海市荣成市样例街3号")).With("s.jpg", Document(DocumentKinds.OtherDocument))
            .With("t.jpg", Heap.Back("烟台市公安局芝罘分局")).With("u.jpg", Document(DocumentKinds.OtherDocument))
            .With("v.jpg", Heap.Back("荣成市公安局")).With("w.jpg", Document(DocumentKinds.OtherDocument))
            .With("z.jpg", Heap.Front("王样例", Wang, "山东省烟台市芝罘区样例街3号")).Sort();

        Assert.Equal((Beta, Alpha), (heap.FilingOf("t.jpg"), heap.FilingOf("v.jpg")));
    }

    [Fact]
    public void EqualBacks_AreShownWithTheFrontsTheyMayBe()
    {
        var heap = Cards("a.jpg", "c.jpg").With("b1.pdf", Document(DocumentKinds.OtherDocument)).With("d.pdf", Document(DocumentKinds.OtherDocument)).With("x.jpg", Heap.Back()).With("x2.pdf", Document(DocumentKinds.OtherDocument)).With("y.jpg", Heap.Back()).Sort();

        Assert.Equal(["x.jpg", "y.jpg"], heap.UnplacedFiles().Where(f => f.EndsWith(".jpg", StringComparison.Ordinal)));
        Assert.Equal(["a.jpg", "c.jpg"], heap.Unplaced.Single(u => u.File == "x.jpg").OtherSides.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TermThatTheLawDoesNotKnow_SpeaksAgainst()
    {
        // Zhang, born 1990, had 20 years at 26; a back of 2008 for 10 years is a younger man's.
        var heap = new Heap().With("执照1.pdf", License(AlphaCode, Alpha, Zhang)).With("IMG_1.jpg", Heap.Front(Zhang, ZhangNumber)).With("IMG_2.jpg", Heap.Back(to: "2026-07-12")).Sort();
        Assert.Equal(["IMG_2.jpg"], heap.UnplacedFiles());
    }

    [Fact]
    public void OfficeInAnotherProvince_SpeaksAgainst()
    {
        var heap = new Heap().With("执照1.pdf", License(AlphaCode, Alpha, Zhang)).With("IMG_1.jpg", Heap.Front(Zhang, ZhangNumber)).With("IMG_2.jpg", Heap.Back("成都市公安局锦江分局")).Sort();
        Assert.Equal(["IMG_2.jpg"], heap.UnplacedFiles());
    }

    [Fact]
    public void MissingBack_DoesNotShiftTheOthers()
    {
        // front, (back missing), front, back: the second pair stays together.
        var heap = Cards("IMG_1.jpg", "IMG_2.jpg").With("IMG_3.jpg", Heap.Back()).Sort();
        Assert.Equal(Beta, heap.FilingOf("IMG_3.jpg"));
    }

    [Fact]
    public void SecondScanOfABack_FollowsTheFirst()
    {
        var heap = Cards("卡/张样例正面.jpg", "卡/王样例正面.jpg").With("卡/张样例反面.jpg", Heap.Back(from: "2017-01-02", to: "2037-01-02")).With("卡/x.jpg", Heap.Back(from: "2017-01-02", to: "2037-01-02"))
            .With("卡/王样例反面.jpg", Heap.Back()).Sort();
        Assert.Equal(Alpha, heap.FilingOf("卡/x.jpg"));
    }
}
