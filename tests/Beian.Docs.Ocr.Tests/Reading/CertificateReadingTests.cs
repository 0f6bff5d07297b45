using Beian.Docs.Documents;
using Beian.Docs.Intake;
using Beian.Docs.Reading;
using Beian.Docs.Samples;

namespace Beian.Docs.Ocr.Tests.Reading;

/// <summary>Drawn certificates of organizations, read with real engines.</summary>
public sealed class CertificateReadingTests
{
    private static readonly Lazy<IDocumentReader> Reader = new(() => ReaderFactory.Create(new ReaderOptions()));

    [Theory]
    [InlineData(PictureKind.InstitutionCertificate, Level.Clean, 1200)]
    [InlineData(PictureKind.SocialOrganizationCertificate, Level.Scan, 1303)]
    [InlineData(PictureKind.LawFirmLicense, Level.Clean, 1205)]
    public async Task Certificate_IsToldApartAndMostlyReadRight(PictureKind kind, Level level, int seed)
    {
        var specimen = SpecimenWriter.Draw(kind, level, seed);
        var truth = Assert.Single(specimen.Truth.Documents);

        var reading = await Reader.Value.ReadAsync(new InputFile(specimen.Truth.File, specimen.Bytes), TestContext.Current.CancellationToken);

        var read = Assert.Single(reading.Documents);
        Assert.Equal(truth.Kind, read.Kind);
        Assert.Equal(truth.Fields[FieldNames.CreditCode].Value, read.ValueOf(FieldNames.CreditCode));
        Assert.True(truth.Fields.Count(f => read.ValueOf(f.Key) == f.Value.Value) >= 0.8 * truth.Fields.Count);
        Assert.DoesNotContain(truth.Fields, f => read.Fields.GetValueOrDefault(f.Key) is { Status: FieldStatus.Confirmed } field && field.Value != f.Value.Value);
    }
}
