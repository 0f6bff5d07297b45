using System.Diagnostics;
using System.Text;
using Beian.Docs.Intake;

namespace Beian.Docs.Imaging.Pdf;

/// <summary>Runs one program with limits of memory, CPU time, wall time and output (受限子进程).</summary>
internal sealed class LimitedProcess(IntakeOptions options)
{
    private const int ErrorBytes = 4096;

    /// <summary>Runs to the end, or kills and throws when <paramref name="wall"/> is over.</summary>
    /// <exception cref="UnusableFileException">Time or memory ran out: the file's fault.</exception>
    public async Task<ChildResult> RunAsync(
        string program, IReadOnlyList<string> arguments, int maxOutput, TimeSpan wall, CancellationToken cancellationToken)
    {
        using var process = Process.Start(StartInfo(program, arguments))
            ?? throw new InvalidOperationException($"'{program}' could not be started.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(wall);
        try
        {
            process.StandardInput.Close();
            var errors = ReadErrorsAsync(process.StandardError.BaseStream, limit.Token);
            var (output, length, isCut) = await ReadAsync(process.StandardOutput.BaseStream, maxOutput, limit.Token);
            if (isCut)
                process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(limit.Token);
            return Judge(new(process.ExitCode, output, length, isCut, await errors));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Unusable.Because(IntakeErrorCodes.TookTooLong, options);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    private ProcessStartInfo StartInfo(string program, IReadOnlyList<string> arguments)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(options.ChildProcessTime.TotalSeconds));
        var start = new ProcessStartInfo(PopplerTool.Limiter)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = "/",
        };
        start.Environment.Clear();
        start.Environment["PATH"] = PopplerTool.SearchPath;
        start.Environment["LANG"] = "C.UTF-8";
        // The hard CPU limit lies above the soft one, so that the signal that tells the reason comes first.
        string[] limits = [$"--as={options.ChildProcessBytes}", $"--cpu={seconds}:{seconds + 1}", "--core=0", "--fsize=0", "--nofile=64", "--", program];
        foreach (var argument in limits.Concat(arguments))
            start.ArgumentList.Add(argument);
        return start;
    }

    private ChildResult Judge(ChildResult result)
    {
        if (result.RanOutOfTime)
            throw Unusable.Because(IntakeErrorCodes.TookTooLong, options);
        // Whatever the exit status: poppler goes on without what it had no room for, and the page would lack it.
        if (result.RanOutOfMemory)
            throw Unusable.Because(IntakeErrorCodes.TooMuchMemory, options);
        return result;
    }

    /// <summary>Grows with what comes, so that a promised megabyte that never comes costs nothing.</summary>
    private static async Task<(byte[] Output, int Length, bool IsCut)> ReadAsync(Stream from, int most, CancellationToken cancellationToken)
    {
        var buffer = new byte[Math.Min(most, 64 * 1024)];
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                if (length == most)
                    return (buffer, length, await from.ReadAsync(new byte[1], cancellationToken) > 0);
                // The first bytes have come: the rest is likely to follow.
                Array.Resize(ref buffer, most);
            }
            var read = await from.ReadAsync(buffer.AsMemory(length), cancellationToken);
            if (read == 0)
                return (buffer, length, false);
            length += read;
        }
    }

    /// <summary>Keeps the beginning and drains the rest: a child that fills the pipe must not wait for us.</summary>
    private static async Task<string> ReadErrorsAsync(Stream from, CancellationToken cancellationToken)
    {
        var (kept, drain) = (new byte[ErrorBytes], new byte[ErrorBytes]);
        var length = 0;
        while (true)
        {
            var room = kept.AsMemory(length);
            var read = await from.ReadAsync(room.IsEmpty ? drain : room, cancellationToken);
            if (read == 0)
                return Encoding.UTF8.GetString(kept, 0, length);
            if (!room.IsEmpty)
                length += read;
        }
    }
}
