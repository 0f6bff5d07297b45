using Beian.Docs.Intake;
using Beian.Docs.Reading;
using Beian.Docs.Sorting;

namespace Beian.Docs.Cli.Reading;

/// <summary>Reads a heap of unsorted files (待分拣的文件夹): documents by the reader, forms as forms; names as they are within the folder.</summary>
public sealed class HeapFolder(CliHost host, IDocumentReader reader, int jobs)
{
    public async Task<IReadOnlyList<HeapFile>> ReadAsync(string folder, Action<FileReading> read, CancellationToken cancellationToken)
    {
        var files = new List<HeapFile>();
        await foreach (var reading in OrderedReading.ReadAsync(reader, DocumentsOf(folder, files), jobs, cancellationToken))
        {
            files.Add(new HeapFile(reading));
            read(reading);
        }

        return files;
    }

    /// <summary>The bytes of every file once more, for copies.</summary>
    public IEnumerable<InputFile> Contents(string folder) => host.Collect([folder]).Select(f => f with { Name = Within(folder, f.Name) });

    private IEnumerable<InputFile> DocumentsOf(string folder, List<HeapFile> forms)
    {
        foreach (var file in Contents(folder))
        {
            if (!FormFiles.IsForm(file.Name) || file.Error is not null)
                yield return file;
            else
                forms.Add(new HeapFile(new FileReading { File = file.Name }, FormOf(file)));
        }
    }

    private Filings.FilingForm FormOf(InputFile file) =>
        (file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? host.Forms.ReadJson(file.Content) : host.Forms.ReadWorkbook(file.Content)).Form;

    // The heap's own folder says nothing of what is in it.
    private static string Within(string folder, string name)
    {
        var prefix = folder.TrimEnd('/') + "/";
        return name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : name;
    }
}
