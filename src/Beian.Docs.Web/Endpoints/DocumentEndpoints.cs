using System.Text.Json;
using Beian.Docs.Jobs;
using Beian.Docs.Reading;
using Beian.Docs.Serialization;
using Beian.Docs.Storage.Documents;
using Beian.Docs.Storage.Filings;
using Beian.Docs.Web.Uploads;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Beian.Docs.Web.Endpoints;

/// <summary>A filing's documents: upload, list, look, try again, delete.</summary>
public static class DocumentEndpoints
{
    public static void MapDocuments(this RouteGroupBuilder api)
    {
        var documents = api.MapGroup("/filings/{id:guid}/documents").WithTags("documents");
        documents.MapPost("/", UploadAsync).WithSummary("上传材料：多个文件或 zip，边收边存，立即答复").Accepts<IFormFileCollection>("multipart/form-data")
            .WithMetadata(new Microsoft.AspNetCore.Mvc.DisableRequestSizeLimitAttribute()).DisableAntiforgery();
        documents.MapGet("/", ListAsync).WithSummary("材料列表，按上传顺序");
        documents.MapGet("/{documentId:guid}", FindAsync).WithSummary("一份材料及识别结果");
        documents.MapPost("/{documentId:guid}/retry", RetryAsync).WithSummary("重新识别失败的材料");
        documents.MapDelete("/{documentId:guid}", DeleteAsync).WithSummary("删除材料和原件");
    }

    private static async Task<Results<Ok<UploadAnswer>, ProblemHttpResult>> UploadAsync(
        Guid id, HttpRequest request, FilingStore filings, UploadReceiver receiver, UploadOptions limits, JobQueue queue, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
            return ApiProblem.Of(StatusCodes.Status415UnsupportedMediaType, "upload.notMultipart", "请以 multipart/form-data 上传文件。");
        if (request.ContentLength > limits.MaxRequestBytes)
            return TooLarge(limits);
        if (await filings.FindAsync(id, cancellationToken) is null)
            return ApiProblem.FilingNotFound;

        await using var body = new LimitedStream(request.Body, limits.MaxRequestBytes);
        List<UploadResult> results;
        try
        {
            results = await receiver.ReceiveAsync(id, new MultipartReader(boundary, body), cancellationToken);
        }
        catch (LimitedStream.TooLongException)
        {
            return TooLarge(limits);
        }
        catch (Exception e) when (e is InvalidDataException || (e is IOException && body.IsOver))
        {
            return ApiProblem.Of(StatusCodes.Status400BadRequest, "upload.broken", "上传中断，已收到的文件已保存，请重新上传其余文件。");
        }
        finally
        {
            // What arrived before a break counts too.
            await queue.WantCheckAsync(id, CancellationToken.None);
        }

        if (results.Count == 0)
            return ApiProblem.Of(StatusCodes.Status400BadRequest, "upload.empty", "没有收到文件，请选择文件后再上传。");
        return await filings.SummaryAsync(id, cancellationToken) is { } summary
            ? TypedResults.Ok(new UploadAnswer(results, ProgressAnswer.Of(summary.Progress, ChinaDay.Of(clock))))
            : ApiProblem.FilingNotFound;
    }

    private static async Task<Results<Ok<List<DocumentAnswer>>, ProblemHttpResult>> ListAsync(
        Guid id, FilingStore filings, DocumentStore documents, CancellationToken cancellationToken)
    {
        if (await filings.FindAsync(id, cancellationToken) is null)
            return ApiProblem.FilingNotFound;
        var rows = await documents.ListAsync(id, cancellationToken);
        return TypedResults.Ok(rows.Select(row => AnswerOf(row, ReadingOf(row))).ToList());
    }

    private static async Task<Results<Ok<DocumentDetailAnswer>, ProblemHttpResult>> FindAsync(
        Guid id, Guid documentId, DocumentStore documents, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, documentId, cancellationToken) is not { } row)
            return ApiProblem.DocumentNotFound;
        var reading = ReadingOf(row);
        return TypedResults.Ok(new DocumentDetailAnswer(AnswerOf(row, reading), reading));
    }

    private static async Task<Results<Accepted, ProblemHttpResult>> RetryAsync(
        Guid id, Guid documentId, DocumentStore documents, JobQueue queue, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, documentId, cancellationToken) is null)
            return ApiProblem.DocumentNotFound;
        if (!await documents.TryAgainAsync(id, documentId, clock.GetUtcNow(), cancellationToken))
            return ApiProblem.Of(StatusCodes.Status409Conflict, "document.notFailed", "只有识别失败的材料可以重试。");
        queue.EnqueueRead(documentId);
        return TypedResults.Accepted((string?)null);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        Guid id, Guid documentId, DocumentStore documents, JobQueue queue, CancellationToken cancellationToken)
    {
        if (!await documents.DeleteAsync(id, documentId, cancellationToken))
            return ApiProblem.DocumentNotFound;
        await queue.WantCheckAsync(id, cancellationToken);
        return TypedResults.NoContent();
    }

    private static FileReading? ReadingOf(DocumentRow row) => row.Reading is { } reading
        ? JsonSerializer.Deserialize<FileReading>(reading.Json, ContractJson.Line)! with { File = row.Name }
        : null;

    private static DocumentAnswer AnswerOf(DocumentRow row, FileReading? reading)
    {
        var error = row.FailureCode is { } code ? new ReadingError(code, row.FailureMessage ?? "") : reading?.Error;
        var kinds = reading?.Documents.Select(d => d.Kind).ToList() ?? [];
        return new DocumentAnswer(row.Id, row.Name, row.Size, row.State, reading?.Pages ?? 0, reading?.PageSizes ?? [], kinds, reading?.ElapsedMs, error);
    }

    private static ProblemHttpResult TooLarge(UploadOptions limits) => ApiProblem.Of(
        StatusCodes.Status413PayloadTooLarge, "upload.tooLarge", $"一次上传超过 {limits.MaxRequestBytes / 1024 / 1024} MB，请分几次上传。");
}
