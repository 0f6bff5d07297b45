using System.Net.Sockets;
using Beian.Docs.Jobs;
using Beian.Docs.Reading;
using Beian.Docs.Storage.Schema;
using Hangfire;
using Npgsql;

namespace Beian.Docs.Web.Startup;

/// <summary>What must be in order before the first request: the schema, the queues, the recurring jobs.</summary>
public static class ServicePreparation
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                await services.GetRequiredService<SchemaMigrator>().MigrateAsync(JobsSetup.InstallSchema, cancellationToken);
                break;
            }
            catch (Exception e) when (IsStillStarting(e) && !patience.IsCancellationRequested)
            {
                await Task.Delay(500, cancellationToken);
            }
            catch (Exception e) when (RootOf(e) is NpgsqlException or SocketException)
            {
                throw new CannotStartException(NextStep(RootOf(e)), e);
            }
        }

        if (services.GetRequiredService<ServiceOptions>().Role != ServiceRole.Web)
            LoadModels(services);
        JobsSetup.AddRecurringJobs(services.GetRequiredService<IRecurringJobManager>());

        // What the last run left unfinished does not wait for the clock.
        services.GetRequiredService<IBackgroundJobClient>()
            .Enqueue<RequeueForgottenJob>(JobQueues.Check, job => job.RunAsync(CancellationToken.None));
    }

    /// <summary>Now rather than with the first document.</summary>
    private static void LoadModels(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IDocumentReader>();
        }
        catch (FileNotFoundException e)
        {
            throw new CannotStartException(e.Message, e);
        }
    }

    private static bool IsStillStarting(Exception e) => RootOf(e) is PostgresException { SqlState: PostgresErrorCodes.CannotConnectNow };

    private static Exception RootOf(Exception e) =>
        e is NpgsqlException or SocketException || e.InnerException is null ? e : RootOf(e.InnerException);

    private static string NextStep(Exception e) => e switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
            "PostgreSQL 拒绝了用户名或密码。请检查环境变量 ConnectionStrings__Beian。",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } =>
            "PostgreSQL 里没有 ConnectionStrings__Beian 指定的数据库。请先建库：createdb beian。",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } =>
            "数据库用户没有建表的权限。请授予它在该数据库 CREATE 的权限。",
        PostgresException p => $"PostgreSQL 返回错误 {p.SqlState}。请查看数据库日志。",
        _ => "连不上 PostgreSQL。请确认它已启动，并检查环境变量 ConnectionStrings__Beian；用 ./beian serve 启动会自带一个数据库。",
    };
}
