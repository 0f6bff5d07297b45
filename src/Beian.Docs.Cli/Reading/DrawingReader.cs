using System.Collections.Concurrent;
using Beian.Docs.Cli.Reports;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Drawing;
using Beian.Docs.Intake;
using Beian.Docs.Reading;

namespace Beian.Docs.Cli.Reading;

/// <summary>Reads a file, then draws what was read of each page into a folder (识别并画框).</summary>
/// <remarks>The pages are opened once more: a reader keeps no pixels, and drawings are for looking into things.</remarks>
public sealed class DrawingReader(IDocumentReader reader, IPageOpener opener, ReadingMarks marks, string folder) : IDocumentReader
{
    private readonly ConcurrentDictionary<string, bool> _names = new(StringComparer.OrdinalIgnoreCase);
    private int _drawn;

    /// <summary>How many pages were drawn.</summary>
    public int Drawn => _drawn;

    public async Task<FileReading> ReadAsync(InputFile file, CancellationToken cancellationToken)
    {
        var reading = await reader.ReadAsync(file, cancellationToken);
        if (reading.Pages == 0)
            return reading;
        var name = NameFor(file.Name);
        try
        {
            await foreach (var page in opener.OpenAsync(file.Content, cancellationToken))
            {
                if (page.Number > reading.Pages)
                    break;
                var picture = PageDrawing.Draw(page, marks.Of(reading, page.Number), marks.Margin(reading, page.Number));
                await File.WriteAllBytesAsync(Path.Combine(folder, $"{name}-p{page.Number}.png"), picture, cancellationToken);
                Interlocked.Increment(ref _drawn);
            }
        }
        catch (UnusableFileException)
        {
            // The reading says so already; the pages before are drawn.
        }

        return reading;
    }

    /// <summary>The path in one word, so that files of one name in two folders do not overwrite each other.</summary>
    private string NameFor(string path)
    {
        var parts = path.Split('/', '\\').Where(p => p is not ("" or "." or ".."));
        var name = Plain.Text(string.Join('_', parts));
        if (name.Length > 80)
            name = name[^80..];
        for (var i = 1; ; i++)
        {
            var unique = i == 1 ? name : $"{name}-{i}";
            if (_names.TryAdd(unique, true))
                return unique;
        }
    }
}
