using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Beian.Docs.Storage.Schema;

/// <summary>Brings the schema up to date at start (建库、升级), one process at a time.</summary>
public sealed class SchemaMigrator(IDbContextFactory<DocsDb> databases)
{
    // Any fixed number; only this program uses it.
    private const long LockNumber = 0x6265_6961_6e01;

    /// <summary>Applies what is missing, then runs <paramref name="alsoUnderLock"/> with the connection string before another process may begin.</summary>
    public async Task MigrateAsync(Action<string> alsoUnderLock, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var guard = new NpgsqlConnection(db.Database.GetConnectionString());
        await guard.OpenAsync(cancellationToken);
        await ExecuteAsync(guard, "SELECT pg_advisory_lock(@n)", cancellationToken);
        try
        {
            await db.Database.MigrateAsync(cancellationToken);
            alsoUnderLock(db.Database.GetConnectionString()!);
        }
        finally
        {
            await ExecuteAsync(guard, "SELECT pg_advisory_unlock(@n)", CancellationToken.None);
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddWithValue("n", LockNumber);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
