using Beian.Docs.Documents;
using Beian.Docs.Reading;
using Beian.Docs.Sorting;
using static Beian.Docs.Tests.Rules.SampleFiling;
using static Beian.Docs.Tests.Sorting.Heap;

namespace Beian.Docs.Tests.Sorting;

public sealed class HeapSorterTests
{
    private static readonly string Wang = Id("37060219850305", 11);

    private static Heap TwoClients => new Heap()
        .With("执照1.jpg", License(AlphaCode, Alpha, Zhang))
        .With("执照2.jpg", License(BetaCode, Beta, "王样例"));

    [Fact]
    public void FlatHeap_IsGroupedByNumberNameAndPerson()
    {
        var heap = TwoClients
            .With("a.jpg", Promise(Beta, "王样例"))
            .With("b.jpg", Heap.Front("王样例", Wang, "山东省烟台市芝罘区样例街1号"))
            .With("c.jpg", Heap.Front(Zhang, ZhangNumber))
            .With("d.jpg", Letter(Alpha, Li, LiNumber))
            .With("e.jpg", Heap.Front(Li, LiNumber))
            .With("f.jpg", License(AlphaCode, Alpha, Zhang))
            .Sort();

        Assert.Equal([$"{Alpha}: c.jpg d.jpg e.jpg f.jpg 执照1.jpg", $"{Beta}: a.jpg b.jpg 执照2.jpg"], heap.Lines());
        Assert.Empty(heap.Unplaced);
        Assert.Equal((AlphaCode, false), (heap.Filings[0].CertificateNumber, heap.Filings[0].IsIndividual));
        Assert.Equal(PlacementBasis.PersonName, heap.Placed("b.jpg").Reasons[0].Basis);
        Assert.Equal(PlacementBasis.PersonNumber, heap.Placed("e.jpg").Reasons[0].Basis);
        Assert.Contains("授权书（文件“d.jpg”）上的被授权人", heap.Placed("e.jpg").Reasons[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OrderOfArrival_MakesNoDifference()
    {
        var heap = TwoClients.With("a.jpg", Promise(Beta)).With("b.jpg", Heap.Front(Zhang, ZhangNumber)).With("c.jpg", Heap.Back()).With("d/x.jpg", Document(DocumentKinds.OtherDocument));
        var expected = heap.Sort().Lines().ToList();

        Assert.Equal(expected, (heap with { Files = [.. heap.Files.Reverse()] }).Sort().Lines());
    }

    [Fact]
    public void ProvenNumber_JoinsReadingsWhoseNamesDiffer()
    {
        var heap = new Heap().With("1.jpg", License(AlphaCode, Alpha)).With("2.jpg", License(AlphaCode, Doubtful("威海样例甲木科枝有限公司"))).Sort();

        Assert.Equal([$"{Alpha}: 1.jpg 2.jpg"], heap.Lines());
        Assert.Equal(PlacementBasis.UnitNumber, heap.Placed("2.jpg").Reasons[0].Basis);
    }

    [Theory]
    [InlineData(Alpha)]
    [InlineData("威海样例甲木科枝有限公司")]
    [InlineData("威海样例甲木科〓有限公司")]
    public void MisreadNumber_JoinsByAUniqueName(string name)
    {
        var misread = AlphaCode[..12] + (AlphaCode[12] == '7' ? '1' : '7') + AlphaCode[13..];
        var heap = TwoClients.With("3.jpg", License(Doubtful(misread), Doubtful(name))).Sort();

        Assert.Equal(Alpha, heap.FilingOf("3.jpg"));
        Assert.Equal(2, heap.Filings.Count);
    }

    [Fact]
    public void NumbersThatHold_KeepClientsOfOneNameApart()
    {
        var other = Code("91371000MA3C0009");
        var heap = new Heap().With("1.jpg", License(AlphaCode, Alpha)).With("2.jpg", License(other, Alpha)).With("3.jpg", Promise(Alpha)).Sort();

        Assert.Equal([AlphaCode, other], heap.Filings.Select(f => f.CertificateNumber));
        var unplaced = Assert.Single(heap.Unplaced);
        Assert.Equal(("3.jpg", 2), (unplaced.File, unplaced.Candidates.Count));
        var foldered = new Heap().With("a/1.jpg", License(AlphaCode, Alpha)).With("b/2.jpg", License(other, Alpha)).With("b/3.jpg", Promise(Alpha)).Sort();
        Assert.Equal(["b/2.jpg", "b/3.jpg"], foldered.Filings[1].Files.Select(f => f.File));
    }

    [Fact]
    public void DoubtfulCharacter_JoinsOnlyWhereOneClientIsNear()
    {
        const string One = "威海样例海风科技有限公司", Two = "威海样例海凤科技有限公司", Seen = "威海样例海〓科技有限公司";
        var heap = new Heap().With("1.jpg", License(AlphaCode, One)).With("p.jpg", Promise(Doubtful(Seen)));

        var placed = heap.Sort().Placed("p.jpg");
        Assert.Equal(PlacementBasis.NearName, placed.Reasons[0].Basis);
        Assert.True(placed.Reasons[0].IsHint);

        var both = heap.With("2.jpg", License(BetaCode, Two)).Sort();
        Assert.Equal("p.jpg", Assert.Single(both.Unplaced).File);
        Assert.Equal([One, Two], both.Unplaced[0].Candidates.Select(c => both.Filings.Single(f => f.Key == c.Filing).Name));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void SiblingByOneSerialCharacter_IsAnotherClient(bool isConfirmed)
    {
        const string One = "威海样例一号科技有限公司", Two = "威海样例二号科技有限公司";
        var heap = new Heap().With("1.jpg", License(AlphaCode, One)).With("p.jpg", Promise(isConfirmed ? Two : Doubtful("威海样例三号科技有限公司"))).Sort();

        Assert.DoesNotContain("p.jpg", heap.Filings.Single(f => f.Name == One).Files.Select(f => f.File));
    }

    [Fact]
    public void RepresentativeOfTwoCompanies_SharesTheCardAndMergesNothing()
    {
        var heap = new Heap()
            .With("1.jpg", License(AlphaCode, Alpha, Zhang)).With("2.jpg", License(BetaCode, Beta, Zhang))
            .With("3.jpg", Heap.Front(Zhang, ZhangNumber)).With("4.jpg", Heap.Back()).Sort();

        Assert.Equal([$"{Alpha}: 1.jpg 3.jpg 4.jpg", $"{Beta}: 2.jpg 3.jpg 4.jpg"], heap.Lines());
        Assert.All(heap.Filings.SelectMany(f => f.Files).Where(f => f.File is "3.jpg" or "4.jpg"), f => Assert.True(f.IsShared));
        // By name alone it may be two people: somebody had better look.
        Assert.True(heap.Placed("3.jpg").Reasons[0].IsHint);
        Assert.False(new Heap().With("1.jpg", License(AlphaCode, Alpha, Zhang)).With("3.jpg", Heap.Front(Zhang, ZhangNumber)).Sort().Placed("3.jpg").Reasons[0].IsHint);
    }

    [Fact]
    public void LicenseWithoutAName_IsTheOneThatItsPapersMean()
    {
        var nameless = new Heap().With("甲/1.jpg", License(AlphaCode, Missing, Zhang)).With("乙/2.jpg", License(BetaCode, Beta, "王样例"));

        Assert.Equal(Alpha, nameless.With("甲/p.jpg", Promise(Alpha)).Sort().FilingOf("甲/1.jpg"));
        Assert.Equal(Alpha, nameless.With("p.jpg", Promise(Alpha, Zhang)).Sort().FilingOf("甲/1.jpg"));
        Assert.Equal(3, nameless.With("p.jpg", Promise(Alpha)).Sort().Filings.Count);
    }

    [Fact]
    public void TwoPeopleOfOneName_AreToldApartByNumberOrFolderOrNotAtAll()
    {
        var (first, second) = (Id("37100219850305", 13), Id("37060219900101", 15));
        var heap = new Heap().With("a/1.jpg", License(AlphaCode, Alpha, "王样例")).With("b/2.jpg", License(BetaCode, Beta, "王样例"));

        var foldered = heap.With("a/正.jpg", Heap.Front("王样例", first)).With("b/正.jpg", Heap.Front("王样例", second)).Sort();
        Assert.Equal((Alpha, Beta), (foldered.FilingOf("a/正.jpg"), foldered.FilingOf("b/正.jpg")));

        var flat = heap.With("x.jpg", Heap.Front("王样例", first)).With("y.jpg", Heap.Front("王样例", second)).Sort();
        Assert.Equal(["x.jpg", "y.jpg"], flat.UnplacedFiles());
        Assert.Equal(2, flat.Unplaced[0].Candidates.Count);

        var lettered = heap.With("x.jpg", Heap.Front("王样例", first)).With("y.jpg", Heap.Front("王样例", second)).With("授权.jpg", Letter(Beta, "王样例", first)).Sort();
        Assert.Equal(Beta, lettered.FilingOf("x.jpg"));
    }

    [Fact]
    public void PaperThatSaysNothing_FollowsItsFolderAsAHint()
    {
        var heap = new Heap().With("甲/1.jpg", License(AlphaCode, Alpha)).With("乙/2.jpg", License(BetaCode, Beta))
            .With("甲/章/x.jpg", Document(DocumentKinds.OtherDocument)).With("y.jpg", Document(DocumentKinds.OtherDocument)).With("样例石桥门头.jpg", Document(DocumentKinds.OtherDocument)).Sort();

        Assert.Equal((Alpha, PlacementBasis.Folder), (heap.FilingOf("甲/章/x.jpg"), heap.Placed("甲/章/x.jpg").Reasons[0].Basis));
        Assert.Equal((Beta, PlacementBasis.FileName), (heap.FilingOf("样例石桥门头.jpg"), heap.Placed("样例石桥门头.jpg").Reasons[0].Basis));
        Assert.Equal(["y.jpg"], heap.UnplacedFiles());
    }

    [Fact]
    public void FolderOfTwoClients_SaysNothing() => Assert.Equal(["混/x.jpg"], new Heap()
        .With("混/1.jpg", License(AlphaCode, Alpha)).With("混/2.jpg", License(BetaCode, Beta)).With("混/x.jpg", Document(DocumentKinds.OtherDocument)).Sort().UnplacedFiles());

    [Fact]
    public void PaperOfAnotherClient_GoesHomeFromAnyFolder()
    {
        var heap = new Heap().With("甲/1.jpg", License(AlphaCode, Alpha)).With("乙/2.jpg", License(BetaCode, Beta)).With("甲/放错的.jpg", Promise(Beta)).Sort();
        Assert.Equal(Beta, heap.FilingOf("甲/放错的.jpg"));
    }

    [Fact]
    public void DoubtfulOtherName_DoesNotFollowItsFolder()
    {
        var heap = new Heap().With("甲/1.jpg", License(AlphaCode, Alpha)).With("甲/2.jpg", Promise(Doubtful("青岛模糊不清实业有限公司"))).Sort();

        var unplaced = Assert.Single(heap.Unplaced);
        Assert.Equal(("甲/2.jpg", "甲/1.jpg"), (unplaced.File, Assert.Single(unplaced.Candidates).Filing));
    }

    [Fact]
    public void WhoFilesAlone_IsAClient()
    {
        var heap = TwoClients
            .With("域名.jpg", Document(DocumentKinds.DomainCertificate, (FieldNames.Domain, "example.cn"), (FieldNames.Holder, Li)))
            .With("正.jpg", Heap.Front(Li, LiNumber)).With("反.jpg", Heap.Back("荣成市公安局", "2008-07-12", "2028-07-12")).Sort();

        var filing = Assert.Single(heap.Filings, f => f.IsIndividual);
        Assert.Equal((Li, null), (filing.Name, filing.CertificateNumber));
        Assert.Equal(["域名.jpg", "正.jpg"], filing.Files.Select(f => f.File).Where(f => f != "反.jpg").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void DomainHeldByTheRepresentative_GoesToTheCompany()
    {
        var heap = TwoClients.With("域名.jpg", Document(DocumentKinds.DomainCertificate, (FieldNames.Domain, "example.cn"), (FieldNames.Holder, Zhang))).Sort();
        Assert.Equal(Alpha, heap.FilingOf("域名.jpg"));
    }

    [Fact]
    public void Form_SpeaksForItsClientAndPeople()
    {
        var form = Consistent.WithSubject(s => s with { Name = Beta, CertificateNumber = BetaCode, Principal = Person(Li, LiNumber) }).Form;
        var heap = TwoClients.WithForm("乙/form.json", form).With("卡.jpg", Heap.Front(Li, LiNumber)).With("域名.jpg", Document(DocumentKinds.DomainCertificate, (FieldNames.Domain, "example.cn"))).Sort();

        Assert.Equal((Beta, Beta, Beta), (heap.FilingOf("乙/form.json"), heap.FilingOf("卡.jpg"), heap.FilingOf("域名.jpg")));
        Assert.Equal([SortedHeap.FormKind], heap.Placed("乙/form.json").Kinds);
    }

    [Fact]
    public void StrangersCard_IsShownAndNotGuessed()
    {
        var heap = TwoClients.With("卡.jpg", Heap.Front(Li, LiNumber)).Sort();
        Assert.Equal("没有材料说明持证人是哪个客户的", Assert.Single(heap.Unplaced).Why);

        var own = TwoClients.With("李样例/卡.jpg", Heap.Front(Li, LiNumber)).With("李样例/x.jpg", Document(DocumentKinds.OtherDocument)).Sort();
        Assert.Equal("李样例: 李样例/x.jpg 李样例/卡.jpg", own.Lines().Single(l => l.StartsWith("李样例", StringComparison.Ordinal)));
    }

    [Fact]
    public void FileThatCannotBeUsed_SaysSo()
    {
        var broken = new HeapFile(new FileReading { File = "坏.jpg", Error = new ReadingError("intake.damaged", "文件已损坏。") });
        Assert.Contains("文件已损坏", Assert.Single(HeapSorter.Sort([broken]).Unplaced).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_HoldNoIdNumber()
    {
        var heap = TwoClients.With("d.jpg", Letter(Alpha, Li, LiNumber)).With("e.jpg", Heap.Front(Li, LiNumber)).Sort();
        Assert.DoesNotContain(heap.Filings.SelectMany(f => f.Files).SelectMany(f => f.Reasons), r => r.Message.Contains(LiNumber, StringComparison.Ordinal));
    }
}
