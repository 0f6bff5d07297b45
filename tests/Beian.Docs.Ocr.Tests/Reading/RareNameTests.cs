using Beian.Docs.Documents;
using Beian.Docs.Intake;
using Beian.Docs.Samples;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Ocr.Tests.Reading;

/// <summary>Names with characters that PP-OCRv4's dictionary lacks: read by their shape, and never wrong and confirmed.</summary>
public sealed class RareNameTests
{
    [Theory]
    [InlineData("王鋆", 9102)]
    [InlineData("李彧明", 9103)]
    public async Task Name_IsReadByItsShape(string name, int seed) => Assert.Equal(name, (await ReadAsync(name, seed)).Value);

    /// <summary>冼 is in the dictionary and still read as 洗: nothing is put in its place, and nothing is vouched for.</summary>
    [Fact]
    public async Task NameThatTheReaderCouldHaveNamed_IsNeverConfirmedWrong()
    {
        var field = await ReadAsync("冼秀英", 9101);

        Assert.True(field.Value == "冼秀英" || field.Status == FieldStatus.Doubtful);
    }

    private static async Task<FieldReading> ReadAsync(string name, int seed)
    {
        var dice = new Dice(seed);
        var person = Person.Invent(dice, SpecimenWriter.AsOf) with { Name = name };
        var card = IdCardFront.Draw(person, dice, scale: 12);
        var specimen = SpecimenWriter.Finish([card], PictureKind.IdCardFront, Level.Clean, seed, scale: 12, dice);
        var reader = ReaderFactory.Create(new ReaderOptions());

        var reading = await reader.ReadAsync(new InputFile("card.png", specimen.Bytes), TestContext.Current.CancellationToken);

        return Assert.Single(reading.Documents, d => d.Kind == DocumentKinds.IdCardFront).Fields[FieldNames.Name];
    }
}
