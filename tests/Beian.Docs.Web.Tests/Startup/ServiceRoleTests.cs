using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Beian.Docs.Web.Tests.Startup;

public sealed class ServiceRoleTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("beian-role-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Web_DoesNoJobs()
    {
        Assert.Equal(2, await HostedAsync("all") - await HostedAsync("web"));
        Assert.Equal(await HostedAsync("all"), await HostedAsync("workers"));
    }

    [Theory]
    [InlineData("all", true)]
    [InlineData("web", true)]
    [InlineData("workers", false)]
    public async Task Workers_HaveNothingToVisitButHealth(string role, bool hasApi)
    {
        await using var app = Create(role);
        var routes = ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Select(e => e.RoutePattern.RawText).ToList();

        Assert.Contains("/healthz", routes);
        Assert.Equal(hasApi, routes.Any(r => r!.StartsWith("/api/filings", StringComparison.Ordinal)));
    }

    private async Task<int> HostedAsync(string role)
    {
        var count = 0;
        await using var app = Create(role, services => count = services.Count(s => s.ServiceType == typeof(IHostedService)));
        return count;
    }

    private WebApplication Create(string role, Action<IServiceCollection>? look = null) => BeianService.Create(
        ["--ConnectionStrings:Beian=Host=127.0.0.1;Database=none;Username=none", $"--Beian:Role={role}", $"--Beian:DataPath={_data}", "--Urls=http://127.0.0.1:0"], look);
}
