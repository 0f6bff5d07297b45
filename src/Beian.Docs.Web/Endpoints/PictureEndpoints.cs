using System.Globalization;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Storage.Documents;
using Beian.Docs.Web.Pictures;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Beian.Docs.Web.Endpoints;

/// <summary>Pages and crops of a document as pictures; addresses carry ids and coordinates, nothing personal.</summary>
public static class PictureEndpoints
{
    private const int LargestSide = 3000;

    public static void MapPictures(this RouteGroupBuilder api)
    {
        var document = api.MapGroup("/filings/{id:guid}/documents/{documentId:guid}").WithTags("pictures");
        document.MapGet("/pages/{page:int}.jpg", PageAsync).WithSummary("重新编码的页面图").Produces(200, contentType: "image/jpeg");
        document.MapGet("/crops/{page:int}.jpg", CropAsync).Produces(200, contentType: "image/jpeg")
            .WithSummary("页面的一小块，转正；quad 是 x1,y1,…,x4,y4，与识别结果中的 box 同一坐标");
    }

    private static Task<Results<FileContentHttpResult, ProblemHttpResult>> PageAsync(
        Guid id, Guid documentId, int page, DocumentStore documents, PagePictures pictures, CancellationToken cancellationToken, int side = 2000) =>
        DrawAsync(id, documentId, documents, sha256 => pictures.PageAsync(sha256, page, Math.Clamp(side, 50, LargestSide), cancellationToken), cancellationToken);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> CropAsync(
        Guid id, Guid documentId, int page, string quad, DocumentStore documents, PagePictures pictures, CancellationToken cancellationToken,
        double margin = 0.5, int side = 1200)
    {
        if (QuadOf(quad) is not { } box)
            return ApiProblem.Of(StatusCodes.Status400BadRequest, "picture.badQuad", "quad 应当是八个数字：x1,y1,x2,y2,x3,y3,x4,y4。");
        return await DrawAsync(
            id, documentId, documents,
            sha256 => pictures.CropAsync(sha256, page, box, double.IsFinite(margin) ? Math.Clamp(margin, 0, 5) : 0.5, Math.Clamp(side, 50, LargestSide), cancellationToken),
            cancellationToken);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> DrawAsync(
        Guid id, Guid documentId, DocumentStore documents, Func<string, Task<byte[]?>> draw, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, documentId, cancellationToken) is not { } row)
            return ApiProblem.DocumentNotFound;
        try
        {
            return await draw(row.Sha256) is { } picture
                ? TypedResults.File(picture, "image/jpeg")
                : ApiProblem.Of(StatusCodes.Status404NotFound, "page.notFound", "没有这一页。");
        }
        catch (UnusableFileException e)
        {
            return ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, e.Error.Code, e.Error.Message);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return ApiProblem.DocumentNotFound;
        }
    }

    private static Quad? QuadOf(string text)
    {
        var parts = text.Split(',');
        if (parts.Length != 8)
            return null;
        var n = new double[8];
        for (var i = 0; i < 8; i++)
        {
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out n[i]) || !double.IsFinite(n[i]) || Math.Abs(n[i]) > 100_000)
                return null;
        }

        return new Quad(new(n[0], n[1]), new(n[2], n[3]), new(n[4], n[5]), new(n[6], n[7]));
    }
}
