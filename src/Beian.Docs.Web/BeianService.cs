using Beian.Docs.Exporters;
using Beian.Docs.Imaging;
using Beian.Docs.Intake;
using Beian.Docs.Jobs;
using Beian.Docs.Office;
using Beian.Docs.Serialization;
using Beian.Docs.Storage;
using Beian.Docs.Storage.Blobs;
using Beian.Docs.Storage.Documents;
using Beian.Docs.Storage.Filings;
using Beian.Docs.Storage.Heaps;
using Beian.Docs.Storage.Schema;
using Beian.Docs.Web.Endpoints;
using Beian.Docs.Web.Pictures;
using Beian.Docs.Web.Security;
using Beian.Docs.Web.Startup;
using Beian.Docs.Web.Uploads;
using Hangfire;
using Hangfire.Dashboard;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Beian.Docs.Web;

/// <summary>The whole service put together (服务的组成).</summary>
public static class BeianService
{
    /// <summary>Everything but the start.</summary>
    /// <param name="args">Of the command line.</param>
    /// <param name="replace">Last word on the services; tests put their reader in here.</param>
    public static WebApplication Create(string[] args, Action<IServiceCollection>? replace = null)
    {
        // The pages lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var configuration = builder.Configuration;
        SilentRateSetting.Check(configuration);
        var options = configuration.GetSection("Beian").Get<ServiceOptions>() ?? new();
        var connectionString = configuration.GetConnectionString("Beian") is { Length: > 0 } given
            ? given
            : throw new CannotStartException("没有配置数据库。请设置环境变量 ConnectionStrings__Beian，例如 Host=127.0.0.1;Database=beian;Username=beian；或用 ./beian serve 启动，会自带一个数据库。");

        var urls = configuration["Urls"] is { Length: > 0 } wanted ? wanted : ListeningAddress.Default;
        ListeningAddress.Check(urls, options.AllowOtherAddresses);
        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        AddServices(builder.Services, configuration, options, connectionString);
        replace?.Invoke(builder.Services);
        var app = builder.Build();
        Map(app, options);
        return app;
    }

    private static void AddServices(IServiceCollection services, IConfiguration configuration, ServiceOptions options, string connectionString)
    {
        var intake = configuration.GetSection("Intake").Get<IntakeOptions>() ?? new();
        services.AddSingleton(options);
        services.AddSingleton(intake);
        services.AddSingleton(configuration.GetSection("Upload").Get<UploadOptions>() ?? new());
        services.AddSingleton(TimeProvider.System);

        // PostgreSQL's own default is 100 connections for everyone together.
        var pool = new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = "beian", MaxPoolSize = 40 };
        services.AddPooledDbContextFactory<DocsDb>(db => DocsDbSetup.Configure(db, pool.ConnectionString));
        services.AddSingleton<SchemaMigrator>();
        services.AddSingleton<IBlobStore>(_ => new FileBlobStore(options.DataPath));
        services.AddSingleton<FilingStore>();
        services.AddSingleton<DocumentStore>();
        services.AddSingleton<ClaimStore>();
        services.AddSingleton<ForgottenDocuments>();
        services.AddSingleton<ReportStore>();
        services.AddSingleton<HeapStore>();
        services.AddSingleton<HeapFilings>();
        services.AddJobs(connectionString, configuration.GetSection("Reading").Get<ReadingOptions>() ?? new(), work: options.Role != ServiceRole.Web);

        services.AddReading(options, intake);
        services.AddSingleton<IPageOpener>(_ => new PageOpener(intake));
        services.AddSingleton<IPictureEncoder, PictureEncoder>();
        services.AddSingleton<IPictureConformer, PictureConformer>();
        services.AddSingleton<PagePictures>();
        services.AddSingleton<PictureZip>();
        services.AddSingleton<FormReceiver>();
        services.AddSingleton<UploadReceiver>();
        services.AddSingleton<IReadOnlyList<IExporter>>([.. KnownExporters.All, .. OfficeExporters.All]);

        services.AddProblemDetails();
        services.AddOpenApi();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = ContractJson.Line.Encoder;
            foreach (var converter in ContractJson.Line.Converters)
                json.SerializerOptions.Converters.Add(converter);
        });
    }

    private static void Map(WebApplication app, ServiceOptions options)
    {
        app.UseExceptionHandler(handler => handler.Run(context =>
            ApiProblem.Of(StatusCodes.Status500InternalServerError, "service.error", "服务出错了，请稍后再试；如果一直如此，请查看服务日志。").ExecuteAsync(context)));
        app.UseMiddleware<ResponseHeaders>();
        app.UseMiddleware<HostGuard>(options);
        app.UseMiddleware<OriginGuard>();
        app.UseStatusCodePages(context => NotFoundPage.IsWanted(context.HttpContext)
            ? NotFoundPage.SendAsync(context.HttpContext, app.Environment.WebRootFileProvider)
            : ApiProblem.OfStatus(context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext));
        app.MapHealth();
        if (options.Role != ServiceRole.Workers)
            MapPages(app);
    }

    private static void MapPages(WebApplication app)
    {
        app.UseDefaultFiles();
        var ownFiles = new StaticFileOptions { OnPrepareResponse = served => served.Context.Response.Headers.CacheControl = ResponseHeaders.Revalidate };
        app.UseStaticFiles(ownFiles);

        var api = app.MapGroup("/api");
        api.MapFilings();
        api.MapHeaps();
        api.MapForms();
        api.MapDocuments();
        api.MapPictures();
        api.MapReports();
        api.MapPapers();
        app.MapOpenApi();
        app.MapFallbackToFile("/filings/{id:guid}", "index.html", ownFiles);
        app.MapFallbackToFile("/heaps/{id:guid}", "index.html", ownFiles);
        app.MapHangfireDashboard("/jobs", new DashboardOptions
        {
            DashboardTitle = "Beian.Docs 后台任务",
            Authorization = [new LocalRequestsOnlyAuthorizationFilter()],
            IsReadOnlyFunc = _ => true,
            DisplayStorageConnectionString = false,
        });
    }
}
