using Beian.Docs.Documents;
using Beian.Docs.Intake;
using Beian.Docs.Reading;
using Beian.Docs.Samples;

namespace Beian.Docs.Ocr.Tests.Reading;

/// <summary>What is none of a filing's papers gets no fields, whatever it quotes.</summary>
public sealed class StrangerReadingTests
{
    private static readonly Lazy<IDocumentReader> Reader = new(() => ReaderFactory.Create(new ReaderOptions()));

    [Theory]
    [InlineData(PictureKind.PermitForm, 86000)]
    [InlineData(PictureKind.Invoice, 86001)]
    [InlineData(PictureKind.Contract, 86002)]
    [InlineData(PictureKind.ChatScreen, 86003)]
    [InlineData(PictureKind.StrangerCard, 86004)]
    [InlineData(PictureKind.BlankSheet, 86005)]
    [InlineData(PictureKind.CompanyPage, 86006)]
    [InlineData(PictureKind.CompanyList, 86007)]
    public async Task Stranger_HasNoFields(PictureKind kind, int seed)
    {
        var specimen = SpecimenWriter.Draw(kind, Level.Clean, seed);
        var reading = await Reader.Value.ReadAsync(new InputFile(specimen.Truth.File, specimen.Bytes), TestContext.Current.CancellationToken);

        Assert.All(reading.Documents, d => Assert.Empty(d.Fields));
        Assert.All(reading.Documents, d => Assert.True(d.Kind is DocumentKinds.OtherDocument or DocumentKinds.Unreadable));
    }
}
