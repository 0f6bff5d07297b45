using Beian.Docs.Documents;
using Beian.Docs.Intake;
using Beian.Docs.Reading;
using Beian.Docs.Samples;

namespace Beian.Docs.Ocr.Tests.Reading;

/// <summary>The filing's own papers from a drawn picture to their fields, seals and signatures, with real engines.</summary>
public sealed class FilingPaperReadingTests
{
    private static readonly Lazy<IDocumentReader> Reader = new(() => ReaderFactory.Create(new ReaderOptions()));

    [Theory]
    [InlineData(PictureKind.AuthorizationLetter, Level.Clean, 9101)]
    [InlineData(PictureKind.VerificationSheet, Level.Scan, 9102)]
    [InlineData(PictureKind.DomainCertificate, Level.Clean, 9103)]
    [InlineData(PictureKind.PreApproval, Level.Clean, 9104)]
    [InlineData(PictureKind.LetterAndCard, Level.Clean, 9105)]
    public async Task Paper_IsFoundAndMostlyReadRight(PictureKind kind, Level level, int seed)
    {
        var specimen = SpecimenWriter.Draw(kind, level, seed);
        var reading = await Reader.Value.ReadAsync(new InputFile(specimen.Truth.File, specimen.Bytes), TestContext.Current.CancellationToken);

        Assert.Equal(specimen.Truth.Documents.Select(d => d.Kind).Order(), reading.Documents.Select(d => d.Kind).Order());
        var pairs = specimen.Truth.Documents
            .SelectMany(t => t.Fields.Select(f => (f.Key, Truth: f.Value.Value, Read: reading.Documents.First(d => d.Kind == t.Kind).Fields.GetValueOrDefault(f.Key))))
            .ToList();
        Assert.True(pairs.Count(p => p.Read?.Value == p.Truth) >= 0.8 * pairs.Count, string.Join(" ", pairs.Where(p => p.Read?.Value != p.Truth)));
        Assert.DoesNotContain(pairs, p => p.Read is { Status: FieldStatus.Confirmed } read && read.Value != p.Truth);
    }
}
