using System.Globalization;
using Beian.Docs.Benchmarks.Accuracy;
using Beian.Docs.Documents.Calibration;

namespace Beian.Docs.Benchmarks.Calibration;

/// <summary>Learns the calibration from scores that <c>sets --raw --scores</c> kept.</summary>
internal static class CalibrateCommand
{
    public static int Run(Options options)
    {
        var pictures = ScoreFile.Read(options.Required("--scores").Split(','));
        var cases = CalibratedScores.Cases(pictures);
        var levels = pictures.GroupBy(p => p.Level).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}");
        var seeds = pictures.Select(p => p.File.Split('-')[1]).Order(StringComparer.Ordinal).ToList();
        var day = options.Text("--date", TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        File.WriteAllLines(options.Required("--out"), [
            $"# Learnt {day} from rendered pictures: {string.Join(", ", levels)}; seeds {seeds[0]} to {seeds[^1]}; {cases.Count} values.",
            "# Made by: benchmarks sets --raw --scores FILE … for each group of kinds (docs/accuracy.md, Reliability), then benchmarks calibrate --scores FILE,… --out THIS.",
            "# Each line: group|values|of these wrong|from score:share wrong …",
            .. CalibrationLearner.Learn(cases).Select(CalibrationTable.Write),
        ]);
        return 0;
    }
}
