using Beian.Docs.Benchmarks.Accuracy;

namespace Beian.Docs.Benchmarks;

/// <summary>The reliability table over scores that <c>sets --scores</c> kept.</summary>
internal static class ReliabilityCommand
{
    public static int Run(Options options)
    {
        Console.Out.Write(ReliabilityReport.Write(ScoreFile.Read(options.Required("--scores").Split(','))));
        return 0;
    }
}
