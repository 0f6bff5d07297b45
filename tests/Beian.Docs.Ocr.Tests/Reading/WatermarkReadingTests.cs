using Beian.Docs.Documents;
using Beian.Docs.Documents.Quality;
using Beian.Docs.Intake;
using Beian.Docs.Samples;
using Beian.Docs.Samples.Damage;

namespace Beian.Docs.Ocr.Tests.Reading;

/// <summary>Words across a paper are read, whatever their color, and judged by what they are for.</summary>
public sealed class WatermarkReadingTests
{
    private static async Task<IReadOnlyList<DocumentReading>> ReadAsync(PictureKind kind, int seed, Flaw flaw)
    {
        var reader = ReaderFactory.Create(new ReaderOptions());
        using var engines = reader as IDisposable;
        var specimen = SpecimenWriter.Draw(kind, Level.Clean, seed, flaw);
        return (await reader.ReadAsync(new InputFile("a.jpg", specimen.Bytes), TestContext.Current.CancellationToken)).Documents;
    }

    [Theory]
    [InlineData(PictureKind.BusinessLicense, 21)]
    [InlineData(PictureKind.BusinessLicense, 22)]
    [InlineData(PictureKind.BusinessLicense, 23)]
    [InlineData(PictureKind.IdCardFront, 24)]
    [InlineData(PictureKind.IdCardFront, 25)]
    [InlineData(PictureKind.IdCardBoth, 26)]
    [InlineData(PictureKind.IdCardBoth, 27)]
    public async Task AnotherPurpose_IsSeen(PictureKind kind, int seed) =>
        Assert.Contains(await ReadAsync(kind, seed, Flaw.Watermark), d => d.Issues.Any(i => i is { Code: ForeignWatermark.Code, Severity: Severity.Warning }));

    [Theory]
    [InlineData(PictureKind.BusinessLicense, 21)]
    [InlineData(PictureKind.IdCardFront, 24)]
    public async Task NoWatermark_IsNone(PictureKind kind, int seed) =>
        Assert.DoesNotContain(await ReadAsync(kind, seed, Flaw.None), d => d.Issues.Any(i => i.Code == ForeignWatermark.Code));
}
