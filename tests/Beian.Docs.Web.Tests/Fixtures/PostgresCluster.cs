using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Beian.Docs.Web.Tests.Fixtures;

/// <summary>
/// A real PostgreSQL for the tests: the one that BEIAN_TEST_POSTGRES names, else a private cluster in a temporary folder.
/// </summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"beian-test-pg-{Environment.ProcessId}");
    private Process? _server;
    private string _admin = "";

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("BEIAN_TEST_POSTGRES") is { Length: > 0 } given)
        {
            _admin = given;
            return;
        }

        var bin = FindBinaries();
        var port = FreePort();
        Directory.CreateDirectory(_folder);
        if (IsRoot)
            await RunAsync("chown", "postgres", _folder);
        await RunAsync([.. AsPostgres, $"{bin}/initdb", "-D", $"{_folder}/data", "-U", "beian", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
        _server = Start([.. AsPostgres, $"{bin}/postgres", "-D", $"{_folder}/data", "-c", "listen_addresses=127.0.0.1", "-p", $"{port}",
            "-c", "unix_socket_directories=", "-c", "fsync=off", "-c", "max_connections=200"]);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
        _admin = $"Host=127.0.0.1;Port={port};Username=beian;Database=postgres";
        await WaitUntilUpAsync();
    }

    /// <summary>Connection string of a new, empty database.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = $"t_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(_admin);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(_admin) { Database = name, Pooling = true, MaxPoolSize = 20 }.ConnectionString;
    }

    public ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        Stop();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static bool IsRoot => Environment.UserName == "root";

    // PostgreSQL refuses to run as root.
    private static string[] AsPostgres => IsRoot ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"] : [];

    private static string FindBinaries() =>
        Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(d => int.Parse(Path.GetFileName(d), null)).Select(d => Path.Combine(d, "bin"))
            .FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        ?? throw new InvalidOperationException("PostgreSQL is not installed: apt-get install postgresql, or set BEIAN_TEST_POSTGRES.");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Process Start(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task RunAsync(params string[] command)
    {
        using var process = Start(command);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{command[0]} ended with {process.ExitCode}.");
    }

    private async Task WaitUntilUpAsync()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await using var connection = new NpgsqlConnection(_admin);
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (attempt < 100)
            {
                await Task.Delay(100);
            }
        }
    }

    private void Stop()
    {
        if (_server is null || _server.HasExited)
            return;

        // The postmaster takes its children with it.
        _server.Kill();
        _server.WaitForExit(5000);
    }
}
