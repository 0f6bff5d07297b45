using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Intake;
using Beian.Docs.Reading;

namespace Beian.Docs.Cli.Tests.Fakes;

/// <summary>Gives what a test says for a name; a file it does not know is an ID card.</summary>
public sealed class FakeReader : IDocumentReader
{
    private int _running;

    public Dictionary<string, FileReading> Readings { get; } = [];

    public Dictionary<string, TimeSpan> Delays { get; } = [];

    /// <summary>Stands for a machine that is broken.</summary>
    public Exception? Broken { get; set; }

    public int MostAtOnce { get; private set; }

    public static FileReading IdCard(string file, string number = "371002199001017715") => new()
    {
        File = file,
        Sha256 = new string('0', 64),
        Pages = 1,
        ElapsedMs = 400,
        Documents =
        [
            new DocumentReading
            {
                Kind = DocumentKinds.IdCardFront,
                Page = 1,
                Confidence = 0.99,
                Region = new Quad(new(0, 0), new(10, 0), new(10, 6), new(0, 6)),
                Fields = new Dictionary<string, FieldReading>
                {
                    [FieldNames.Name] = new() { Value = "样例一", Status = FieldStatus.Confirmed, Confidence = 0.99 },
                    [FieldNames.IdNumber] = new() { Value = number, Status = FieldStatus.Confirmed, Confidence = 0.99 },
                    [FieldNames.Address] = new() { Value = "山东省威海市样例路1号", Status = FieldStatus.Doubtful, Confidence = 0.6 },
                    [FieldNames.Ethnicity] = new() { Status = FieldStatus.Missing },
                },
                Issues = [new DocumentIssue("D-001", Severity.Warning, FieldNames.Address, "住址有反光，请重拍。")],
            },
        ],
    };

    public async Task<FileReading> ReadAsync(InputFile file, CancellationToken cancellationToken)
    {
        if (Broken is not null)
            throw Broken;
        lock (Delays)
            MostAtOnce = Math.Max(MostAtOnce, ++_running);
        try
        {
            if (Delays.TryGetValue(file.Name, out var delay))
                await Task.Delay(delay, cancellationToken);
            if (file.Error is not null)
                return new FileReading { File = file.Name, Error = file.Error };
            return Readings.TryGetValue(file.Name, out var reading) ? reading : IdCard(file.Name);
        }
        finally
        {
            lock (Delays)
                _running--;
        }
    }
}
