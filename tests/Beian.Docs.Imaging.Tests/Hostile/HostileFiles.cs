using System.Diagnostics;
using System.Globalization;
using Beian.Docs.Intake;

namespace Beian.Docs.Imaging.Tests.Hostile;

/// <summary>Hostile files take much memory and time: they run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class HostileFiles
{
    public const string Name = "Hostile files";

    private const long MostBytes = 1_500_000_000;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    /// <summary>By the clock it may take longer while the machine is busy with other tests.</summary>
    private static readonly TimeSpan MostTimeWhenBusy = 2 * MostTime;

    /// <summary>The code that the file ends in, or <c>N pages</c>; fails when that takes too long or too much memory.</summary>
    internal static async Task<string> OutcomeAsync(byte[] file, IntakeOptions? options = null, long mostBytes = MostBytes)
    {
        GC.Collect();
        var before = Memory("VmRSS:");
        // Makes the kernel measure the peak from here on.
        await File.WriteAllTextAsync("/proc/self/clear_refs", "5", TestContext.Current.CancellationToken);
        var worked = Environment.CpuUsage.TotalTime;
        var begun = Stopwatch.GetTimestamp();
        string outcome;
        try
        {
            outcome = $"{(await Pictures.OpenAsync(file, options)).Count} pages";
        }
        catch (UnusableFileException e)
        {
            Assert.NotEmpty(e.Error.Message);
            outcome = e.Error.Code;
        }
        var taken = Stopwatch.GetElapsedTime(begun);
        worked = Environment.CpuUsage.TotalTime - worked;
        var grown = Memory("VmHWM:") - before;
        TestContext.Current.SendDiagnosticMessage($"{outcome}: {taken.TotalSeconds:F1} s, {grown / 1_000_000} MB");
        Assert.True(worked < MostTime && taken < MostTimeWhenBusy, $"Worked {worked}, took {taken}.");
        Assert.True(grown < mostBytes, $"Grew by {grown / 1_000_000} MB.");
        return outcome;
    }

    private static long Memory(string name)
    {
        var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith(name, StringComparison.Ordinal));
        return long.Parse(line.AsSpan(name.Length).Trim().ToString().Split(' ')[0], CultureInfo.InvariantCulture) * 1024;
    }
}
