using Microsoft.EntityFrameworkCore;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace Beian.Docs.Storage.Schema;

/// <summary>The one place where the context's options are made.</summary>
public static class DocsDbSetup
{
    public static void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, MigrationsHistory);

    internal static void MigrationsHistory(NpgsqlDbContextOptionsBuilder npgsql) =>
        npgsql.MigrationsHistoryTable("__migrations", DocsDb.Schema);
}
