using Beian.Docs.Documents;
using Beian.Docs.Intake;
using Beian.Docs.Reading;
using Beian.Docs.Samples;

namespace Beian.Docs.Ocr.Tests.Reading;

/// <summary>The whole way from a drawn picture to its fields, with real engines. Rates are measured elsewhere; this holds the promises.</summary>
public sealed class SpecimenReadingTests
{
    private static readonly Lazy<IDocumentReader> Reader = new(() => ReaderFactory.Create(new ReaderOptions()));

    [Theory]
    [InlineData(PictureKind.IdCardFront, Level.Clean, 9001)]
    [InlineData(PictureKind.IdCardBack, Level.Photo, 9002)]
    [InlineData(PictureKind.IdCardBoth, Level.Scan, 9003)]
    [InlineData(PictureKind.CardsTurned, Level.Scan, 9007)]
    [InlineData(PictureKind.CardsTurned, Level.Photo, 9011)]
    [InlineData(PictureKind.CardsTurned, Level.Clean, 9009)]
    [InlineData(PictureKind.BusinessLicense, Level.Clean, 9004)]
    [InlineData(PictureKind.BusinessLicense, Level.Scan, 9005)]
    [InlineData(PictureKind.BusinessLicense, Level.Photo, 9006)]
    public async Task Specimen_IsFoundAndMostlyReadRight(PictureKind kind, Level level, int seed)
    {
        var specimen = SpecimenWriter.Draw(kind, level, seed);
        var reading = await Reader.Value.ReadAsync(new InputFile(specimen.Truth.File, specimen.Bytes), TestContext.Current.CancellationToken);

        Assert.Null(reading.Error);
        Assert.Equal(specimen.Truth.Documents.Select(d => d.Kind).Order(), reading.Documents.Select(d => d.Kind).Order());
        var pairs = specimen.Truth.Documents
            .SelectMany(t => t.Fields.Select(f => (Truth: f.Value.Value, Read: reading.Documents.First(d => d.Kind == t.Kind).Fields.GetValueOrDefault(f.Key))))
            .ToList();
        Assert.True(pairs.Count(p => p.Read?.Value == p.Truth) >= 0.8 * pairs.Count, string.Join(" ", pairs.Where(p => p.Read?.Value != p.Truth)));
        Assert.DoesNotContain(pairs, p => p.Read is { Status: FieldStatus.Confirmed } read && read.Value != p.Truth);
    }

    [Theory]
    [InlineData(EngineChoice.Paddle)]
    [InlineData(EngineChoice.Tesseract)]
    public async Task EachEngine_ReadsACardAlone(EngineChoice engine)
    {
        var reader = ReaderFactory.Create(new ReaderOptions { Engine = engine });
        var specimen = SpecimenWriter.Draw(PictureKind.IdCardFront, Level.Clean, 9010);
        var reading = await reader.ReadAsync(new InputFile("card.jpg", specimen.Bytes), TestContext.Current.CancellationToken);

        var card = Assert.Single(reading.Documents, d => d.Kind == DocumentKinds.IdCardFront);
        Assert.Equal(specimen.Truth.Documents[0].Fields[FieldNames.IdNumber].Value, card.ValueOf(FieldNames.IdNumber));
    }

    [Fact]
    public async Task WhatIsNoneOfOurs_HasNoFields()
    {
        var specimen = SpecimenWriter.Draw(PictureKind.OtherDocument, Level.Scan, 9020);
        var reading = await Reader.Value.ReadAsync(new InputFile("other.jpg", specimen.Bytes), TestContext.Current.CancellationToken);

        Assert.All(reading.Documents, d => Assert.True(d.Kind is DocumentKinds.OtherDocument or DocumentKinds.Unreadable));
        Assert.All(reading.Documents, d => Assert.Empty(d.Fields));
    }
}
