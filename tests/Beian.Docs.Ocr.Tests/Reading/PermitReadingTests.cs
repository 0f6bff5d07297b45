using Beian.Docs.Documents;
using Beian.Docs.Intake;
using Beian.Docs.Reading;
using Beian.Docs.Samples;

namespace Beian.Docs.Ocr.Tests.Reading;

/// <summary>Drawn permits and passports, read with real engines.</summary>
public sealed class PermitReadingTests
{
    private static readonly Lazy<IDocumentReader> Reader = new(() => ReaderFactory.Create(new ReaderOptions()));

    [Theory]
    [InlineData(PictureKind.Passport, Level.Clean, 84012)]
    [InlineData(PictureKind.Passport, Level.Photo, 84002)]
    [InlineData(PictureKind.TravelPermit, Level.Clean, 84008)]
    [InlineData(PictureKind.TravelPermit, Level.Photo, 84003)]
    [InlineData(PictureKind.OtherRegionPermit, Level.Clean, 84005)]
    [InlineData(PictureKind.CityPermit, Level.Photo, 84001)]
    [InlineData(PictureKind.PermanentResidence, Level.Clean, 84004)]
    public async Task Permit_IsFoundAndReadRight(PictureKind kind, Level level, int seed)
    {
        var specimen = SpecimenWriter.Draw(kind, level, seed);
        var reading = await Reader.Value.ReadAsync(new InputFile(specimen.Truth.File, specimen.Bytes), TestContext.Current.CancellationToken);

        Assert.Equal(specimen.Truth.Documents.Select(d => d.Kind).Order(), reading.Documents.Select(d => d.Kind).Order());
        var values = reading.Documents.SelectMany(d => d.Fields).ToList();
        var wrong = specimen.Truth.Documents.SelectMany(d => d.Fields).Where(t => !values.Any(v => v.Key == t.Key && v.Value.Value == t.Value.Value)).Select(t => t.Key).ToList();
        Assert.True(wrong.Count <= 1, string.Join(' ', wrong));
        Assert.DoesNotContain(values, v => v.Value.Status == FieldStatus.Confirmed && !specimen.Truth.Documents.Any(d => d.Fields.TryGetValue(v.Key, out var t) && t.Value == v.Value.Value));
    }
}
