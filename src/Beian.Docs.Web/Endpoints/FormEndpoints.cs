using System.Text.Json;
using Beian.Docs.Exporters;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Jobs;
using Beian.Docs.Office;
using Beian.Docs.Storage.Filings;
using Beian.Docs.Web.Uploads;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Beian.Docs.Web.Endpoints;

/// <summary>The filing's form: put it in, take the empty template.</summary>
public static class FormEndpoints
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapForms(this RouteGroupBuilder api)
    {
        api.MapPut("/filings/{id:guid}/form", PutAsync).WithTags("form").WithSummary("上传备案表：form.json 或 form.xlsx 的内容")
            .Accepts<Filings.FilingForm>("application/json", Workbook, "*/*")
            .WithMetadata(new Microsoft.AspNetCore.Mvc.DisableRequestSizeLimitAttribute());
        api.MapGet("/form-template.xlsx", Template).WithTags("form").WithSummary("空白备案表").Produces(200, contentType: Workbook);
        api.MapGet("/form-fields", Fields).WithTags("form").WithSummary("备案表的全部填写项：位置、名称、写法、可选的词");
        api.MapGet("/exporters", Exporters).WithTags("export").WithSummary("可用的导出格式");
    }

    private static async Task<Results<Ok<ProgressAnswer>, ProblemHttpResult>> PutAsync(
        Guid id, HttpRequest request, FilingStore filings, FormReceiver forms, JobQueue queue, UploadOptions limits, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (await ReadAsync(request.Body, limits.MaxFormBytes, cancellationToken) is not { } content)
            return ApiProblem.Of(StatusCodes.Status413PayloadTooLarge, "form.tooLarge", $"备案表超过 {limits.MaxFormBytes / 1024 / 1024} MB，请检查是否选错了文件。");
        if (await forms.ReceiveAsync(id, "form", content, cancellationToken) is { } problem)
            return problem.Code == "filing.notFound" ? ApiProblem.FilingNotFound : ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, problem.Code, problem.Message);
        await queue.WantCheckAsync(id, cancellationToken);
        return await filings.SummaryAsync(id, cancellationToken) is { } summary
            ? TypedResults.Ok(ProgressAnswer.Of(summary.Progress, ChinaDay.Of(clock)))
            : ApiProblem.FilingNotFound;
    }

    private static FileContentHttpResult Template()
    {
        var workbook = new MemoryStream();
        FormWorkbook.WriteTemplate(workbook);
        return TypedResults.File(workbook.ToArray(), Workbook, "form.xlsx");
    }

    private static Ok<List<FormFieldAnswer>> Fields() => TypedResults.Ok(FormFields.All.Select(f => new FormFieldAnswer(
        f.Pointer, f.Section, f.Label, f.Hint, JsonNamingPolicy.CamelCase.ConvertName(f.Type.ToString()),
        [.. f.Choices.Select(word => new ChoiceAnswer(FormWords.ToContract(f, word), word))])).ToList());

    private static Ok<List<ExporterAnswer>> Exporters(IReadOnlyList<IExporter> exporters) =>
        TypedResults.Ok(exporters.Select(e => new ExporterAnswer(e.Profile, e.Title, e is IPictureExporter)).ToList());

    private static async Task<byte[]?> ReadAsync(Stream body, long limit, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[16384];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (content.Length + read > limit)
                return null;
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }
}
