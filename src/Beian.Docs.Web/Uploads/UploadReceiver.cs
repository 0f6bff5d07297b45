using Beian.Docs.Intake;
using Beian.Docs.Jobs;
using Beian.Docs.Reading;
using Beian.Docs.Storage.Blobs;
using Beian.Docs.Storage.Documents;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Beian.Docs.Web.Uploads;

/// <summary>Takes files in as they stream by (接收上传): to disk, never whole into memory; what a file is, its bytes decide.</summary>
public sealed class UploadReceiver(
    DocumentStore documents, IBlobStore blobs, FormReceiver forms, JobQueue queue, IntakeOptions intake, UploadOptions limits, TimeProvider clock)
{
    private const string OfficeFile = "不读取 Word、Excel 文件：材料请另存为 PDF 再上传；如果是备案表，请在“备案表”一栏上传，或改名为 form.xlsx。";

    public async Task<List<UploadResult>> ReceiveAsync(Guid filingId, MultipartReader reader, CancellationToken cancellationToken)
    {
        var results = new List<UploadResult>();
        var files = 0;
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) || !disposition.IsFileDisposition())
                continue;
            var given = disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName;
            var name = ShownName.Of(HeaderUtilities.RemoveQuotes(given).Value);
            if (++files > limits.MaxFiles)
            {
                results.Add(UploadResult.Refused(name, "upload.tooManyFiles", $"一次最多上传 {limits.MaxFiles} 个文件，请分几次上传。"));
                break;
            }

            results.AddRange(await ReceiveFileAsync(filingId, name, section.Body, cancellationToken));
        }

        return results;
    }

    private async Task<IEnumerable<UploadResult>> ReceiveFileAsync(Guid filingId, string name, Stream body, CancellationToken cancellationToken)
    {
        using var staged = await blobs.StageAsync(body, head => LimitOf(name, head.Span), cancellationToken);
        if (staged is null)
            return [Refused(name, IntakeErrorCodes.TooLarge)];
        if (FormReceiver.IsForm(name) || FormFiles.IsOfficeFile(name) || FileSignature.Detect(staged.Head.Span) != FileType.Zip)
            return [await TakeAsync(filingId, name, staged, cancellationToken)];

        var results = new List<UploadResult>();
        await using var archive = staged.OpenRead();
        foreach (var entry in new ArchiveExpander(intake).Expand(name, archive))
            results.Add(await TakeEntryAsync(filingId, entry, cancellationToken));
        return results;
    }

    private async Task<UploadResult> TakeEntryAsync(Guid filingId, InputFile entry, CancellationToken cancellationToken)
    {
        var name = ShownName.Of(entry.Name);
        if (entry.Error is { } error)
            return UploadResult.Refused(name, error.Code, error.Message);
        using var content = new MemoryStream(entry.Content.ToArray(), writable: false);
        using var staged = await blobs.StageAsync(content, head => LimitOf(name, head.Span), cancellationToken);
        return staged is null ? Refused(name, IntakeErrorCodes.TooLarge) : await TakeAsync(filingId, name, staged, cancellationToken);
    }

    private async Task<UploadResult> TakeAsync(Guid filingId, string name, StagedBlob staged, CancellationToken cancellationToken)
    {
        if (staged.Size == 0)
            return Refused(name, IntakeErrorCodes.Empty);
        if (FormReceiver.IsForm(name))
        {
            var problem = await forms.ReceiveAsync(filingId, name, await File.ReadAllBytesAsync(staged.Path, cancellationToken), cancellationToken);
            return problem is { } p ? UploadResult.Refused(name, p.Code, p.Message) : new UploadResult(name, "form");
        }

        switch (FileSignature.Detect(staged.Head.Span))
        {
            case FileType.Unknown:
                return Refused(name, IntakeErrorCodes.UnsupportedType);
            case FileType.Zip:
                return FormFiles.IsOfficeFile(name) ? UploadResult.Refused(name, IntakeErrorCodes.UnsupportedType, OfficeFile) : Refused(name, IntakeErrorCodes.ArchiveNested);
        }

        var added = await documents.AddAsync(filingId, name, staged, clock.GetUtcNow(), cancellationToken);
        if (added is null)
            return UploadResult.Refused(name, "filing.notFound", "找不到这份备案，可能已被删除。");
        if (added.AlreadyThere)
            return new UploadResult(name, "duplicate", added.DocumentId, Message: $"与“{added.Name}”内容相同，没有重复添加。");
        queue.EnqueueRead(added.DocumentId);
        return new UploadResult(added.Name, "accepted", added.DocumentId);
    }

    private long LimitOf(string name, ReadOnlySpan<byte> head) =>
        FormReceiver.IsForm(name) ? limits.MaxFormBytes
        : FileSignature.Detect(head) == FileType.Zip ? intake.MaxArchiveBytes
        : intake.MaxFileBytes;

    private UploadResult Refused(string name, string code)
    {
        ReadingError error = IntakeErrors.Of(code, intake);
        return UploadResult.Refused(name, error.Code, error.Message);
    }
}
