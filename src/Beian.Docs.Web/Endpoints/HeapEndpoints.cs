using Beian.Docs.Jobs;
using Beian.Docs.Sorting;
using Beian.Docs.Storage.Heaps;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Beian.Docs.Web.Endpoints;

/// <summary>Heaps of unsorted files: begin, look, move a file, create the filings. Files go in as documents of the heap's id.</summary>
public static class HeapEndpoints
{
    private const int MaxName = 200;

    private static ProblemHttpResult HeapNotFound { get; } =
        ApiProblem.Of(StatusCodes.Status404NotFound, "heap.notFound", "找不到这一堆材料，可能已经分完或被删除。");

    public static void MapHeaps(this RouteGroupBuilder api)
    {
        var heaps = api.MapGroup("/heaps").WithTags("heaps");
        heaps.MapPost("/", CreateAsync).WithSummary("新建一堆待分拣的材料；文件上传到 /api/filings/{id}/documents");
        heaps.MapGet("/", ListAsync).WithSummary("待分拣的材料，新的在前");
        heaps.MapGet("/{id:guid}", FindAsync).WithSummary("分拣建议：每份备案的文件和理由，没有归入的文件和可能的备案");
        heaps.MapPut("/{id:guid}/placement", PlaceAsync).WithSummary("把一个文件移到另一份备案、新的备案，或移出");
        heaps.MapPost("/{id:guid}/filings", CreateFilingsAsync).WithSummary("按建议建立备案；没有归入的文件留在原处");
    }

    private static async Task<Created<HeapAnswer>> CreateAsync(NewFiling? wishes, HeapStore heaps, TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var name = NameOf(wishes?.Name) ?? $"待分拣 {now.ToOffset(TimeSpan.FromHours(8)):yyyy-MM-dd HH:mm}";
        var id = await heaps.CreateAsync(name, now, cancellationToken);
        return TypedResults.Created($"/api/heaps/{id}", HeapAnswer.Of((await heaps.FindAsync(id, cancellationToken))!));
    }

    private static async Task<Ok<List<HeapAnswer>>> ListAsync(HeapStore heaps, CancellationToken cancellationToken) =>
        TypedResults.Ok((await heaps.ListAsync(cancellationToken)).Select(HeapAnswer.Of).ToList());

    private static async Task<Results<Ok<HeapDetailAnswer>, ProblemHttpResult>> FindAsync(Guid id, HeapStore heaps, JobQueue queue, CancellationToken cancellationToken)
    {
        if (await heaps.FindAsync(id, cancellationToken) is not { } heap)
            return HeapNotFound;
        // A sorting that got lost is made up for by being asked for.
        if (heap.State == "sorting")
            await queue.WantCheckAsync(id, cancellationToken);
        return TypedResults.Ok(HeapDetailAnswer.Of(heap));
    }

    private static async Task<Results<Ok<HeapDetailAnswer>, ProblemHttpResult>> PlaceAsync(Guid id, FilePlacement wishes, HeapStore heaps, CancellationToken cancellationToken)
    {
        if (wishes.File is not { Length: > 0 } file)
            return ApiProblem.Of(StatusCodes.Status400BadRequest, "heap.fileMissing", "请说明移动哪个文件。");
        var newName = NameOf(wishes.NewName);
        var move = newName is null ? new HandPlacement(file, wishes.Filing) : new HandPlacement(file, $"new:{Guid.NewGuid():N}", newName);
        return await heaps.MoveAsync(id, move, cancellationToken) switch
        {
            MoveOutcome.NoHeap => HeapNotFound,
            MoveOutcome.NoFile => ApiProblem.Of(StatusCodes.Status404NotFound, "heap.fileNotFound", "这一堆里没有这个文件，可能已被删除。"),
            MoveOutcome.NoFiling => ApiProblem.Of(StatusCodes.Status404NotFound, "heap.filingNotFound", "没有这份拟建的备案，请刷新后再移动。"),
            MoveOutcome.TooMany => ApiProblem.Of(StatusCodes.Status409Conflict, "heap.tooManyMoves", "移动次数太多，请先建立备案。"),
            _ => await heaps.FindAsync(id, cancellationToken) is { } heap ? TypedResults.Ok(HeapDetailAnswer.Of(heap)) : HeapNotFound,
        };
    }

    private static async Task<Results<Ok<List<CreatedFiling>>, ProblemHttpResult>> CreateFilingsAsync(
        Guid id, FilingsWanted? wishes, HeapStore heaps, HeapFilings filings, JobQueue queue, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await heaps.FindAsync(id, cancellationToken) is null)
            return HeapNotFound;
        if (await filings.CreateAsync(id, wishes?.Filings, clock.GetUtcNow(), cancellationToken) is not { } created)
            return ApiProblem.Of(StatusCodes.Status409Conflict, "heap.notReady", "还在识别和分拣，请稍候再建立备案。");
        foreach (var (filing, _) in created)
            await queue.WantCheckAsync(filing, CancellationToken.None);
        await queue.WantCheckAsync(id, CancellationToken.None);
        return TypedResults.Ok(created.Select(c => new CreatedFiling(c.Id, c.Name)).ToList());
    }

    private static string? NameOf(string? given)
    {
        var name = string.Concat((given ?? "").Where(c => !char.IsControl(c))).Trim();
        return name.Length == 0 ? null : name.Length > MaxName ? name[..MaxName] : name;
    }
}
