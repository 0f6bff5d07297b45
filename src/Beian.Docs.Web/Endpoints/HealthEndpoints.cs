using Beian.Docs.Jobs;
using Beian.Docs.Reading;
using Beian.Docs.Storage;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Beian.Docs.Web.Endpoints;

/// <summary>Whether the service lives, and whether it can work.</summary>
public static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz", () => TypedResults.Ok(new { status = "ok" })).WithTags("health").WithSummary("进程在运行");
        app.MapGet("/readyz", ReadyAsync).WithTags("health").WithSummary("数据库、任务队列、识别模型都可用");
    }

    private static async Task<IResult> ReadyAsync(
        IDbContextFactory<DocsDb> databases, JobStorage jobs, ServiceOptions options, IServiceProvider services, CancellationToken cancellationToken)
    {
        var checks = new Dictionary<string, string>
        {
            ["database"] = await TryAsync(async () =>
            {
                await using var db = await databases.CreateDbContextAsync(cancellationToken);
                return await db.Database.CanConnectAsync(cancellationToken);
            }),
            ["jobs"] = await TryAsync(() => Task.FromResult(
                jobs.GetMonitoringApi().Servers().SelectMany(s => s.Queues).ToHashSet().IsSupersetOf([JobQueues.Check, JobQueues.Read]))),
        };
        if (options.Role != ServiceRole.Web)
            checks["reader"] = await TryAsync(() => Task.FromResult(services.GetService<IDocumentReader>() is not null));

        var ready = checks.Values.All(v => v == "ok");
        return TypedResults.Json(
            new { status = ready ? "ok" : "notReady", checks }, statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<string> TryAsync(Func<Task<bool>> check)
    {
        try
        {
            return await check() ? "ok" : "notReady";
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return e.GetType().Name;
        }
    }
}
