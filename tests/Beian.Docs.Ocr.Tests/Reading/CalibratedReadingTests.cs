using Beian.Docs.Documents;
using Beian.Docs.Documents.Calibration;
using Beian.Docs.Intake;
using Beian.Docs.Samples;

namespace Beian.Docs.Ocr.Tests.Reading;

/// <summary>One card read with the target at both its ends and without calibration: the values are the same, what is vouched for is not.</summary>
public sealed class CalibratedReadingTests
{
    private static async Task<IReadOnlyDictionary<string, FieldReading>> ReadAsync(ReaderOptions options)
    {
        var specimen = SpecimenWriter.Draw(PictureKind.IdCardFront, Level.Scan, 9010);
        var reader = ReaderFactory.Create(options);
        using var engines = reader as IDisposable;
        var reading = await reader.ReadAsync(new InputFile("card.jpg", specimen.Bytes), TestContext.Current.CancellationToken);
        return Assert.Single(reading.Documents).Fields;
    }

    [Fact]
    public async Task Target_DecidesWhatIsVouchedFor_AndNothingElse()
    {
        var raw = await ReadAsync(new ReaderOptions { UsesCalibration = false });
        var most = await ReadAsync(new ReaderOptions { TargetSilentRate = TargetSilentRate.Most });
        var least = await ReadAsync(new ReaderOptions { TargetSilentRate = TargetSilentRate.Least });

        Assert.Equal(raw.Select(f => (f.Key, f.Value.Value, f.Value.Status)), most.Select(f => (f.Key, f.Value.Value, f.Value.Status)));
        Assert.NotEqual(raw.Select(f => f.Value.Confidence), most.Select(f => f.Value.Confidence));
        Assert.Equal(most.Select(f => (f.Key, f.Value.Value, f.Value.Confidence)), least.Select(f => (f.Key, f.Value.Value, f.Value.Confidence)));
        Assert.Equal(FieldStatus.Confirmed, least[FieldNames.IdNumber].Status);
        Assert.All(most.Where(f => f.Value.Status == FieldStatus.Confirmed && !f.Value.Evidence.Any(e => e is "checkDigit" or "idNumber")), field =>
        {
            var isAbove = 1 - field.Value.Confidence > TargetSilentRate.Least;
            Assert.Equal(isAbove ? FieldStatus.Doubtful : FieldStatus.Confirmed, least[field.Key].Status);
            Assert.Equal(isAbove, least[field.Key].Evidence.Contains(Calibrator.AboveTarget));
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void NoRate_IsRefusedBeforeAnythingIsRead(double target)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReaderFactory.Create(new ReaderOptions { TargetSilentRate = target }));
    }
}
