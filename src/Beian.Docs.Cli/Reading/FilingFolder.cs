using System.Security.Cryptography;
using Beian.Docs.Filings;
using Beian.Docs.Intake;
using Beian.Docs.Reading;
using Beian.Docs.Rules;

namespace Beian.Docs.Cli.Reading;

/// <summary>Reads one filing's folder: its form and its documents, in one pass (备案文件夹).</summary>
public sealed class FilingFolder(CliHost host, IDocumentReader reader, int jobs)
{
    public async Task<FilingInput> ReadAsync(string folder, CheckSettings settings, Action<FileReading> read, CancellationToken cancellationToken)
    {
        var forms = new List<InputFile>();
        var files = new List<FileReading>();
        await foreach (var reading in OrderedReading.ReadAsync(reader, DocumentsOf(folder, forms), jobs, cancellationToken))
        {
            files.Add(reading);
            read(reading);
        }

        var form = Choose(forms, folder);
        return new FilingInput(folder, form.Form, form.Problems, files, settings.AsOf)
        {
            ExpectedSubmission = settings.ExpectedSubmission,
            Provinces = settings.Provinces,
            History = settings.HistoryFor(folder),
        };
    }

    /// <summary>The form, and of the documents the SHA-256 alone.</summary>
    public (FormReading Form, IReadOnlyList<string> Files) ReadForm(string folder)
    {
        var forms = new List<InputFile>();
        List<string> files = [.. DocumentsOf(folder, forms).Where(f => f.Error is null).Select(f => Convert.ToHexStringLower(SHA256.HashData(f.Content.Span)))];
        return (Choose(forms, folder), files);
    }

    /// <summary>Everything but the forms, which are put aside on the way.</summary>
    private IEnumerable<InputFile> DocumentsOf(string folder, List<InputFile> forms)
    {
        foreach (var file in host.Collect([folder]))
        {
            if (FormFiles.IsForm(file.Name))
                forms.Add(file);
            else
                yield return file;
        }
    }

    private FormReading Choose(List<InputFile> forms, string folder)
    {
        if (forms.Count == 0)
            return new FormReading(new FilingForm(), [FormProblem.Missing()]);
        var ranked = forms.OrderBy(f => f.Name.Count(c => c == '/')).ThenByDescending(IsJson).ToList();
        var chosen = Open(ranked[0]);
        if (ranked.Count == 1)
            return chosen;
        var prefix = folder.TrimEnd('/') + "/";
        Finding several = FormProblem.Several(Short(ranked[0]), ranked.Skip(1).Select(Short));
        return chosen with { Problems = [.. chosen.Problems, several] };

        string Short(InputFile file) => file.Name.StartsWith(prefix, StringComparison.Ordinal) ? file.Name[prefix.Length..] : file.Name;
    }

    private static bool IsJson(InputFile form) => form.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private FormReading Open(InputFile file)
    {
        var name = Path.GetFileName(file.Name);
        if (file.Error is { } error)
            return new FormReading(new FilingForm(), [FormProblem.Unreadable(name, error.Message)]);
        return IsJson(file)
            ? host.Forms.ReadJson(file.Content)
            : host.Forms.ReadWorkbook(file.Content);
    }
}
