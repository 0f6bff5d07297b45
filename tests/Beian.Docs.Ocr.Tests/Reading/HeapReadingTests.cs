using Beian.Docs.Intake;
using Beian.Docs.Samples;
using Beian.Docs.Samples.Filings;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Sorting;

namespace Beian.Docs.Ocr.Tests.Reading;

/// <summary>A few rendered pictures of two clients, read and sorted as a whole.</summary>
public sealed class HeapReadingTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 20);

    [Fact]
    public async Task RenderedHeap_BecomesItsTwoFilings()
    {
        var dice = new Dice(20261126);
        var (first, second) = (Person.Invent(dice, AsOf, Region.All[0]), Person.Invent(dice, AsOf, Region.All[6]));
        var companies = new[] { first, second }
            .Select((p, i) => CompanyInventor.Invent(dice, AsOf, LicenseGeneration.G3, LicenseFormat.Company, Region.All[i * 6]) with { Representative = p.Name }).ToList();
        SamplePicture[] pictures =
        [
            SamplePicture.License("IMG_01.jpg", Level.Clean, 11, companies[0]),
            SamplePicture.Front("IMG_02.jpg", Level.Clean, 12, first),
            SamplePicture.Back("IMG_03.jpg", Level.Clean, 13, first),
            SamplePicture.License("IMG_04.jpg", Level.Clean, 14, companies[1]),
            SamplePicture.Both("IMG_05.jpg", Level.Clean, 15, second),
        ];
        var reader = ReaderFactory.Create(new ReaderOptions());
        var files = new List<HeapFile>();
        foreach (var picture in pictures)
            files.Add(new HeapFile(await reader.ReadAsync(new InputFile(picture.File, FilingWriter.Draw(picture).Bytes), TestContext.Current.CancellationToken)));

        var heap = HeapSorter.Sort(files);

        Assert.Equal(["IMG_01.jpg IMG_02.jpg IMG_03.jpg", "IMG_04.jpg IMG_05.jpg"], heap.Filings.Select(f => string.Join(' ', f.Files.Select(p => p.File))));
        Assert.Equal(companies.Select(c => c.Number), heap.Filings.Select(f => f.CertificateNumber));
        Assert.Empty(heap.Unplaced);
    }
}
