using Beian.Docs.Filings;
using Beian.Docs.Reading;
using Beian.Docs.Rules;
using Beian.Docs.Storage.Documents;
using Beian.Docs.Storage.Filings;

namespace Beian.Docs.Web.Endpoints;

/// <summary>How far a filing is.</summary>
/// <param name="State">empty, reading, checking or checked.</param>
/// <param name="Verdict">Of the newest report, only once it speaks of everything there is.</param>
public sealed record ProgressAnswer(
    string State, int Total, int Waiting, int Reading, int Read, int Failed, bool HasForm, long Revision, string? Verdict, int? Findings)
{
    public static ProgressAnswer Of(FilingProgress progress, DateOnly today)
    {
        var isCurrent = progress.IsCurrent(today);
        return new(
            progress.State(today), progress.Total, progress.Waiting, progress.Reading, progress.Read, progress.Failed, progress.HasForm,
            progress.Revision, isCurrent ? progress.Verdict : null, isCurrent ? progress.FindingCount : null);
    }
}

/// <summary>A filing in the list.</summary>
public sealed record FilingAnswer(Guid Id, string Name, DateTimeOffset CreatedAt, ProgressAnswer Progress)
{
    public static FilingAnswer Of(FilingSummary summary, DateOnly today) =>
        new(summary.Id, summary.Name, summary.CreatedAt, ProgressAnswer.Of(summary.Progress, today));
}

/// <summary>A filing with its form; the form is null until one was uploaded.</summary>
public sealed record FilingDetailAnswer(
    Guid Id, string Name, DateTimeOffset CreatedAt, ProgressAnswer Progress, FilingForm? Form, IReadOnlyList<Finding> FormProblems);

/// <summary>An uploaded file.</summary>
/// <param name="Kinds">Kinds of the documents found in it.</param>
/// <param name="Error">Why it could not be used or was given up.</param>
public sealed record DocumentAnswer(
    Guid Id, string Name, long Size, DocumentState State, int Pages, IReadOnlyList<PageSize> PageSizes, IReadOnlyList<string> Kinds,
    long? ElapsedMs, ReadingError? Error);

/// <summary>A file and everything read from it.</summary>
public sealed record DocumentDetailAnswer(DocumentAnswer Document, FileReading? Reading);

/// <summary>What became of each file of an upload.</summary>
public sealed record UploadAnswer(IReadOnlyList<Uploads.UploadResult> Files, ProgressAnswer Progress);

/// <summary>A new filing's wishes.</summary>
/// <param name="Name">May be absent; at most 200 characters.</param>
public sealed record NewFiling(string? Name);

/// <summary>An export that can be asked for.</summary>
/// <param name="HasPictures">Its provider wants pictures, and copies within its limits can be had.</param>
public sealed record ExporterAnswer(string Profile, string Title, bool HasPictures);

/// <summary>One place of the form.</summary>
/// <param name="Pointer">With <c>*</c> for a place in a list.</param>
/// <param name="Choices">The words to choose from, in the form's own words and in Chinese; empty when free.</param>
public sealed record FormFieldAnswer(string Pointer, string Section, string Label, string Hint, string Type, IReadOnlyList<ChoiceAnswer> Choices);

/// <summary>A word of the form and what people see.</summary>
public sealed record ChoiceAnswer(string Value, string Word);

/// <summary>A paper that can be asked for.</summary>
public sealed record PaperAnswer(string Kind, string Title);
