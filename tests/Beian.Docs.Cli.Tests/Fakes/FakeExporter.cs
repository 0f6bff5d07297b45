using Beian.Docs.Exporters;

namespace Beian.Docs.Cli.Tests.Fakes;

/// <summary>Writes the subject's name and nothing else.</summary>
public sealed class FakeExporter : IExporter
{
    public string Profile => "fake";

    public string Title => "样例格式";

    public ExportedFile Export(FilingPackage package) =>
        new("fake.txt", "text/plain", System.Text.Encoding.UTF8.GetBytes(package.Report.Prefill.Subject?.Name ?? ""));
}
