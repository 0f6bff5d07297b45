using System.Text.Json;
using Beian.Docs.Filings;
using Beian.Docs.Jobs;
using Beian.Docs.Rules;
using Beian.Docs.Serialization;
using Beian.Docs.Storage.Filings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Beian.Docs.Web.Endpoints;

/// <summary>Filings: create, list, look, rename, delete.</summary>
public static class FilingEndpoints
{
    private const int MaxName = 200;
    private const int MaxTake = 200;

    public static void MapFilings(this RouteGroupBuilder api)
    {
        var filings = api.MapGroup("/filings").WithTags("filings");
        filings.MapPost("/", CreateAsync).WithSummary("新建备案");
        filings.MapGet("/", ListAsync).WithSummary("备案列表，新的在前");
        filings.MapGet("/{id:guid}", FindAsync).WithSummary("一份备案及其备案表");
        filings.MapPatch("/{id:guid}", RenameAsync).WithSummary("改名");
        filings.MapDelete("/{id:guid}", DeleteAsync).WithSummary("删除备案、材料和原件");
    }

    private static async Task<Results<Created<FilingAnswer>, ProblemHttpResult>> CreateAsync(
        NewFiling? wishes, FilingStore filings, TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var name = NameOf(wishes?.Name) ?? $"备案 {now.ToOffset(TimeSpan.FromHours(8)):yyyy-MM-dd HH:mm}";
        if (name.Length > MaxName)
            return NameTooLong;
        var filing = await filings.CreateAsync(name, now, cancellationToken);
        var summary = await filings.SummaryAsync(filing.Id, cancellationToken);
        return TypedResults.Created($"/api/filings/{filing.Id}", FilingAnswer.Of(summary!, ChinaDay.Of(clock)));
    }

    private static async Task<Ok<List<FilingAnswer>>> ListAsync(
        FilingStore filings, TimeProvider clock, CancellationToken cancellationToken, int skip = 0, int take = 50)
    {
        var today = ChinaDay.Of(clock);
        var found = await filings.ListAsync(Math.Max(0, skip), Math.Clamp(take, 1, MaxTake), cancellationToken);
        return TypedResults.Ok(found.Select(f => FilingAnswer.Of(f, today)).ToList());
    }

    private static async Task<Results<Ok<FilingDetailAnswer>, ProblemHttpResult>> FindAsync(
        Guid id, FilingStore filings, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await filings.SummaryAsync(id, cancellationToken) is not { } summary || await filings.FindAsync(id, cancellationToken) is not { } filing)
            return ApiProblem.FilingNotFound;
        var form = filing.Form is null ? null : JsonSerializer.Deserialize<FilingForm>(filing.Form, ContractJson.Line);
        var problems = filing.FormProblems is null ? [] : JsonSerializer.Deserialize<List<Finding>>(filing.FormProblems, ContractJson.Line)!;
        return TypedResults.Ok(new FilingDetailAnswer(
            filing.Id, filing.Name, filing.CreatedAt, ProgressAnswer.Of(summary.Progress, ChinaDay.Of(clock)), form, problems));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RenameAsync(
        Guid id, NewFiling wishes, FilingStore filings, JobQueue queue, CancellationToken cancellationToken)
    {
        if (NameOf(wishes.Name) is not { } name)
            return ApiProblem.Of(StatusCodes.Status400BadRequest, "filing.nameMissing", "请填写名称。");
        if (name.Length > MaxName)
            return NameTooLong;
        if (!await filings.RenameAsync(id, name, cancellationToken))
            return ApiProblem.FilingNotFound;
        await queue.WantCheckAsync(id, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(Guid id, FilingStore filings, CancellationToken cancellationToken) =>
        await filings.DeleteAsync(id, cancellationToken) ? TypedResults.NoContent() : ApiProblem.FilingNotFound;

    private static ProblemHttpResult NameTooLong { get; } =
        ApiProblem.Of(StatusCodes.Status400BadRequest, "filing.nameTooLong", $"名称最多 {MaxName} 个字。");

    private static string? NameOf(string? given)
    {
        var name = string.Concat((given ?? "").Where(c => !char.IsControl(c))).Trim();
        return name.Length == 0 ? null : name;
    }
}
