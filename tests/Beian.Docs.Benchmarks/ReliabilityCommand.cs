using System.Globalization;
using Beian.Docs.Benchmarks.Accuracy;
using Beian.Docs.Benchmarks.Calibration;
using Beian.Docs.Documents.Calibration;

namespace Beian.Docs.Benchmarks;

/// <summary>The reliability table over scores that <c>sets --scores</c> kept, as they are and as a calibration makes them.</summary>
internal static class ReliabilityCommand
{
    public static int Run(Options options)
    {
        var pictures = ScoreFile.Read(options.Required("--scores").Split(','));
        Console.Out.Write(ReliabilityReport.Write(pictures));
        if (!options.Has("--calibrated"))
            return 0;
        var table = options.Text("--calibrated", "") is { Length: > 0 } file ? CalibrationTable.Parse(File.ReadLines(file)) : CalibrationTable.Shipped;
        var target = options.Fraction("--target-silent-rate", TargetSilentRate.Default);
        Console.Out.Write(ReliabilityReport.Write(CalibratedScores.Of(pictures, new Calibrator(table, target))));
        var targets = options.Text("--targets", "1,0.05,0.02,0.01,0.005,0.002,0.001,0.0005").Split(',');
        Console.Out.Write(TargetCurve.Write(pictures, table, targets.Select(t => double.Parse(t, CultureInfo.InvariantCulture))));
        return 0;
    }
}
