using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Beian.Docs.Exporters;
using Beian.Docs.Filings;
using Beian.Docs.Jobs;
using Beian.Docs.Office.Papers;
using Beian.Docs.Serialization;
using Beian.Docs.Storage.Filings;
using Beian.Docs.Web.Pictures;

namespace Beian.Docs.Web.Endpoints;

/// <summary>What the service has to say about a filing: progress, report, exports.</summary>
public static class ReportEndpoints
{
    private static readonly TimeSpan WhileBusy = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan WhileIdle = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(15);

    public static void MapReports(this RouteGroupBuilder api)
    {
        var filing = api.MapGroup("/filings/{id:guid}").WithTags("report");
        filing.MapGet("/report", ReportAsync).WithSummary("核验报告；还在识别或核验时答 202 和进度")
            .Produces<FilingReport>().Produces<ProgressAnswer>(StatusCodes.Status202Accepted).ProducesProblem(404).ProducesProblem(409);
        filing.MapGet("/export/{profile}", ExportAsync).WithSummary("导出预填数据").WithTags("export")
            .Produces(200).ProducesProblem(404).ProducesProblem(409);
        filing.MapGet("/export/{profile}/pictures.zip", PicturesAsync).WithSummary("按接入商限制生成的图片副本").WithTags("export")
            .Produces(200, contentType: "application/zip").ProducesProblem(404).ProducesProblem(409);
        filing.MapGet("/papers/{kind}", PaperAsync).WithSummary("按备案表写出文书（Word，通用样式）").WithTags("export")
            .Produces(200, contentType: FilingPapers.ContentType).ProducesProblem(404).ProducesProblem(409);
        filing.MapGet("/progress", ProgressAsync).WithSummary("进度，服务器推送事件 (text/event-stream)")
            .Produces<ProgressAnswer>(200, "text/event-stream").ProducesProblem(404);
    }

    private static async Task<IResult> ReportAsync(
        Guid id, FilingStore filings, ReportStore reports, JobQueue queue, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (row, notYet) = await CurrentAsync(id, filings, reports, queue, clock, cancellationToken);
        return notYet ?? TypedResults.Text(row!.Json, "application/json");
    }

    private static async Task<IResult> ExportAsync(
        Guid id, string profile, IReadOnlyList<IExporter> exporters, FilingStore filings, ReportStore reports, JobQueue queue,
        TimeProvider clock, CancellationToken cancellationToken)
    {
        if (exporters.FirstOrDefault(e => e.Profile == profile) is not { } exporter)
        {
            return ApiProblem.Of(
                StatusCodes.Status404NotFound, "export.unknownProfile", $"没有这种导出格式，可用的有：{string.Join("、", exporters.Select(e => e.Profile))}。");
        }

        var (report, notYet) = await ReadyAsync(id, filings, reports, queue, clock, cancellationToken);
        if (report is null)
            return notYet!;
        var file = exporter.Export(new FilingPackage(report, ChinaDay.Of(clock)));
        return TypedResults.File(file.Content, file.ContentType, file.FileName);
    }

    private static async Task<IResult> PicturesAsync(
        Guid id, string profile, IReadOnlyList<IExporter> exporters, PictureZip pictures, FilingStore filings, ReportStore reports, JobQueue queue,
        TimeProvider clock, CancellationToken cancellationToken)
    {
        if (exporters.FirstOrDefault(e => e.Profile == profile) is not IPictureExporter exporter)
            return ApiProblem.Of(StatusCodes.Status404NotFound, "export.noPictures", "这种导出格式没有图片要求，请选择接入商的格式。");
        var (report, notYet) = await ReadyAsync(id, filings, reports, queue, clock, cancellationToken);
        return report is null
            ? notYet!
            : TypedResults.File(await pictures.MakeAsync(report, exporter.Uploads(report), cancellationToken), "application/zip", $"beian-{profile}-pictures.zip");
    }

    private static async Task<IResult> PaperAsync(
        Guid id, string kind, FilingStore filings, ReportStore reports, JobQueue queue, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (FilingPapers.Kinds.All(k => k.Kind != kind))
        {
            return ApiProblem.Of(
                StatusCodes.Status404NotFound, "paper.unknown", $"没有这种文书，可用的有：{string.Join("、", FilingPapers.Kinds.Select(k => k.Title))}。");
        }

        var (report, notYet) = await ReadyAsync(id, filings, reports, queue, clock, cancellationToken);
        if (report is null)
            return notYet!;
        if (FilingPapers.WhyNot(kind, report.Prefill) is { } why)
            return ApiProblem.Of(StatusCodes.Status409Conflict, "paper.notNeeded", why);
        var file = FilingPapers.Write(kind, report.Prefill);
        return TypedResults.File(file.Content, file.ContentType, file.FileName);
    }

    /// <summary>The report, or why nothing can be made of it yet.</summary>
    private static async Task<(FilingReport? Report, IResult? NotYet)> ReadyAsync(
        Guid id, FilingStore filings, ReportStore reports, JobQueue queue, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (row, notYet) = await CurrentAsync(id, filings, reports, queue, clock, cancellationToken);
        if (row is not null)
            return (JsonSerializer.Deserialize<FilingReport>(row.Json, ContractJson.Line)!, null);
        return notYet is IStatusCodeHttpResult { StatusCode: StatusCodes.Status202Accepted }
            ? (null, ApiProblem.Of(StatusCodes.Status409Conflict, "export.notReady", "还在识别和核验，请稍候再导出。"))
            : (null, notYet);
    }

    private static async Task<IResult> ProgressAsync(
        Guid id, FilingStore filings, TimeProvider clock, IHostApplicationLifetime lifetime, CancellationToken cancellationToken)
    {
        if (await filings.SummaryAsync(id, cancellationToken) is null)
            return ApiProblem.FilingNotFound;
        return TypedResults.ServerSentEvents(FollowAsync(id, filings, clock, lifetime.ApplicationStopping, cancellationToken));
    }

    private static async IAsyncEnumerable<SseItem<ProgressAnswer>> FollowAsync(
        Guid id, FilingStore filings, TimeProvider clock, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        ProgressAnswer? last = null;
        var lastAt = DateTimeOffset.MinValue;
        while (!ends.IsCancellationRequested && await filings.SummaryAsync(id, cancellationToken) is { } summary)
        {
            var now = clock.GetUtcNow();
            var progress = ProgressAnswer.Of(summary.Progress, ChinaDay.Of(clock));
            if (progress != last || now - lastAt > SignOfLife)
            {
                yield return new SseItem<ProgressAnswer>(progress, "progress");
                (last, lastAt) = (progress, now);
            }

            await Task.Delay(progress.State is "reading" or "checking" ? WhileBusy : WhileIdle, ends.Token)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The report that speaks of everything there is, or the answer to give instead.</summary>
    private static async Task<(ReportRow? Report, IResult? NotYet)> CurrentAsync(
        Guid id, FilingStore filings, ReportStore reports, JobQueue queue, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await filings.SummaryAsync(id, cancellationToken) is not { Progress: var progress })
            return (null, ApiProblem.FilingNotFound);
        var today = ChinaDay.Of(clock);
        if (progress.IsEmpty)
            return (null, ApiProblem.Of(StatusCodes.Status409Conflict, "report.nothingToCheck", "还没有备案表和材料，请先上传。"));
        if (progress.IsCurrent(today) && await reports.FindAsync(id, cancellationToken) is { } row)
            return (row, null);

        // A report of yesterday, or one whose check was lost, is made anew by being asked for.
        await queue.WantCheckAsync(id, cancellationToken);
        return (null, TypedResults.Json(ProgressAnswer.Of(progress, today), statusCode: StatusCodes.Status202Accepted));
    }
}
