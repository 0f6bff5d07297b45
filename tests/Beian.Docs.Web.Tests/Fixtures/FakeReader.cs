using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Intake;
using Beian.Docs.Reading;

namespace Beian.Docs.Web.Tests.Fixtures;

/// <summary>A reader whose behavior a test sets; by default every file is one license with two fields.</summary>
public sealed class FakeReader : IDocumentReader
{
    private int _calls;

    public int Calls => _calls;

    /// <summary>Called before the answer: to wait, throw, or look.</summary>
    public Func<InputFile, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    public async Task<FileReading> ReadAsync(InputFile file, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        await Before(file, cancellationToken);
        return Reading(file.Name);
    }

    public static FileReading Reading(string name) => new()
    {
        File = name,
        Pages = 1,
        PageSizes = [new PageSize(400, 300)],
        Engine = "fake",
        Documents =
        [
            new DocumentReading
            {
                Kind = DocumentKinds.BusinessLicense,
                Page = 1,
                Confidence = 0.99,
                Region = Quad.FromBox(0, 0, 400, 300),
                Fields = new Dictionary<string, FieldReading>
                {
                    [FieldNames.Name] = new() { Value = "样例科技有限公司", Status = FieldStatus.Confirmed, Confidence = 0.99, Box = Quad.FromBox(100, 100, 300, 120) },
                    [FieldNames.CreditCode] = new() { Value = null, Status = FieldStatus.Missing },
                },
            },
        ],
    };
}
