using Hangfire;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Beian.Docs.Jobs;

/// <summary>Hangfire on PostgreSQL, with its defaults replaced where they lose or delay work (docs/decisions/0003).</summary>
public static class JobsSetup
{
    private const int CheckWorkers = 2;

    public static PostgreSqlStorageOptions StorageOptions { get; } = new()
    {
        SchemaName = "hangfire",

        // The default, 30 minutes without renewal, runs long jobs twice at once. Renewed every fifth of this while the worker lives.
        UseSlidingInvisibilityTimeout = true,
        InvisibilityTimeout = TimeSpan.FromMinutes(2),

        // The default, 15 seconds, is a person looking at a spinner.
        QueuePollInterval = TimeSpan.FromMilliseconds(250),
        DistributedLockTimeout = TimeSpan.FromMinutes(1),

        // The default starts the site without a database and loses its jobs.
        AllowDegradedModeWithoutStorage = false,

        // Done by InstallSchema, under the lock of our own migration.
        PrepareSchemaIfNecessary = false,
    };

    /// <param name="services">Storage, reader and checker are registered elsewhere.</param>
    /// <param name="connectionString">The database that the rows are in, too.</param>
    /// <param name="options">How documents are read.</param>
    /// <param name="work">False for a process that only puts work into the queues.</param>
    public static void AddJobs(this IServiceCollection services, string connectionString, ReadingOptions options, bool work)
    {
        var workers = options.Readers + CheckWorkers;
        var pool = new NpgsqlConnectionStringBuilder(connectionString)
        {
            ApplicationName = "beian-jobs",
            MaxPoolSize = (workers * 2) + 10,
        };

        services.AddSingleton(options);
        services.AddSingleton<JobStorage>(_ => new PostgreSqlStorage(new NpgsqlConnectionFactory(pool.ConnectionString, StorageOptions), StorageOptions));
        services.AddSingleton<IBackgroundJobClient>(p => new BackgroundJobClient(p.GetRequiredService<JobStorage>()));
        services.AddSingleton<IRecurringJobManager>(p => new RecurringJobManager(p.GetRequiredService<JobStorage>()));
        services.AddSingleton<JobQueue>();
        services.AddTransient<ReadDocumentJob>();
        services.AddTransient<CheckFilingJob>();
        services.AddTransient<HeapSorting>();
        services.AddTransient<RequeueForgottenJob>();
        services.AddTransient<SweepBlobsJob>();

        services.AddHangfire(configuration => configuration
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings());

        if (!work)
            return;

        // A server per queue: reading never takes the checks' workers, and never more than it may.
        services.AddHangfireServer((_, server) => Configure(server, "check", JobQueues.Check, CheckWorkers));
        services.AddHangfireServer((_, server) => Configure(server, "read", JobQueues.Read, options.Readers));
    }

    /// <summary>Hangfire's own tables, up to date.</summary>
    public static void InstallSchema(string connectionString)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        PostgreSqlObjectsInstaller.Install(connection, StorageOptions.SchemaName);
    }

    /// <summary>Jobs that run by the clock.</summary>
    public static void AddRecurringJobs(IRecurringJobManager manager)
    {
        manager.AddOrUpdate<RequeueForgottenJob>(RequeueForgottenJob.Name, JobQueues.Check, job => job.RunAsync(CancellationToken.None), Cron.Minutely());
        manager.AddOrUpdate<SweepBlobsJob>(SweepBlobsJob.Name, JobQueues.Check, job => job.RunAsync(CancellationToken.None), Cron.Daily(19));
    }

    private static void Configure(BackgroundJobServerOptions server, string name, string queue, int workers)
    {
        server.ServerName = $"beian-{name}";
        server.Queues = [queue];
        server.WorkerCount = workers;
        server.SchedulePollingInterval = TimeSpan.FromSeconds(2);
        server.ShutdownTimeout = TimeSpan.FromSeconds(10);
    }
}
