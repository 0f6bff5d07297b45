using Beian.Docs.Web.Endpoints;

namespace Beian.Docs.Web.Security;

/// <summary>
/// Refuses what another site's page makes the browser send here (跨站请求): there is no sign-in, so every page that the
/// person has open could otherwise upload, delete or look. Programs that are no browser send neither header.
/// </summary>
public sealed class OriginGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        return IsForeign(request)
            ? ApiProblem.Of(StatusCodes.Status403Forbidden, "request.crossSite", "已拒绝来自其他网站的请求。").ExecuteAsync(context)
            : next(context);
    }

    private static bool IsForeign(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site is "cross-site" or "same-site" && !IsPlainVisit(request))
            return true;

        // Older browsers: Origin goes with everything that changes something.
        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    // A link on another page may open ours; it may not embed it or post to it.
    private static bool IsPlainVisit(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document"
        && !request.Path.StartsWithSegments("/api");
}
