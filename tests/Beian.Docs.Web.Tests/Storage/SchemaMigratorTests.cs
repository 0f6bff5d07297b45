using Beian.Docs.Jobs;
using Beian.Docs.Storage;
using Beian.Docs.Storage.Schema;
using Beian.Docs.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Beian.Docs.Web.Tests.Storage;

public sealed class SchemaMigratorTests(PostgresCluster cluster)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FourProcessesAtOnce_MakeOneSchema()
    {
        var connectionString = await cluster.NewDatabaseAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new SchemaMigrator(new Databases(connectionString)).MigrateAsync(JobsSetup.InstallSchema, Token), Token)));

        await using var db = new Databases(connectionString).CreateDbContext();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Token));
        Assert.Equal(0, await db.Filings.CountAsync(Token));
    }

    [Fact]
    public async Task Model_HasNoChangeWithoutItsMigration()
    {
        await using var db = new Databases(await cluster.NewDatabaseAsync()).CreateDbContext();
        Assert.False(db.Database.HasPendingModelChanges(), "Run: dotnet ef migrations add <Name> --project src/Beian.Docs.Storage");
    }

    private sealed class Databases(string connectionString) : IDbContextFactory<DocsDb>
    {
        public DocsDb CreateDbContext()
        {
            var options = new DbContextOptionsBuilder<DocsDb>();
            DocsDbSetup.Configure(options, connectionString);
            return new DocsDb(options.Options);
        }
    }
}
