using Beian.Docs.Web.Endpoints;

namespace Beian.Docs.Web.Security;

/// <summary>Refuses requests for a host name that is not ours: a foreign page that points its name at this machine (DNS 重绑定).</summary>
public sealed class HostGuard(RequestDelegate next, ServiceOptions options)
{
    private readonly HashSet<string> _hosts = new(options.Hosts, StringComparer.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext context) => _hosts.Contains(context.Request.Host.Host)
        ? next(context)
        : ApiProblem.Of(StatusCodes.Status421MisdirectedRequest, "request.badHost", "请用 http://127.0.0.1 或 http://localhost 打开。").ExecuteAsync(context);
}
