using Microsoft.Extensions.FileProviders;

namespace Beian.Docs.Web.Endpoints;

/// <summary>What a person gets who opens an address that is not there (没有这个页面); programs get ProblemDetails.</summary>
internal static class NotFoundPage
{
    public static bool IsWanted(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status404NotFound && HttpMethods.IsGet(context.Request.Method)
        && !context.Request.Path.StartsWithSegments("/api")
        && context.Request.Headers.Accept.Any(a => a?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);

    public static async Task SendAsync(HttpContext context, IFileProvider files)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.SendFileAsync(files.GetFileInfo("not-found.html"), context.RequestAborted);
    }
}
