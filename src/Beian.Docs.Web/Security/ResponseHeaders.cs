namespace Beian.Docs.Web.Security;

/// <summary>Headers of every answer, errors included: nothing is stored, embedded, sniffed or loaded from elsewhere.</summary>
public sealed class ResponseHeaders(RequestDelegate next)
{
    /// <summary>For the program's own files, which hold nothing personal: the browser asks whether they changed.</summary>
    public const string Revalidate = "no-cache";

    private const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; font-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    // Hangfire's own pages carry inline styles.
    private const string DashboardPolicy =
        "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
        + "font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        // Now, since the dashboard changes the path on its way.
        var policy = context.Request.Path.StartsWithSegments("/jobs") ? DashboardPolicy : PagePolicy;

        // At the last moment, since an error's answer begins with empty headers.
        context.Response.OnStarting(() =>
        {
            Set(context.Response.Headers, policy);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Set(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        if (headers.CacheControl != Revalidate)
            headers.CacheControl = "no-store";
    }
}
