using System.Globalization;
using System.Text;
using Beian.Docs.Benchmarks.Accuracy;
using Beian.Docs.Documents.Calibration;

namespace Beian.Docs.Benchmarks.Calibration;

/// <summary>What each target rate costs and gains (取舍曲线).</summary>
public static class TargetCurve
{
    public static string Write(IReadOnlyList<PictureScore> pictures, CalibrationTable table, IEnumerable<double> targets)
    {
        var text = new StringBuilder("\n## Targets\n\n| target | straight through | silent errors | of confirmed |\n| --- | --- | --- | --- |\n");
        foreach (var target in targets)
        {
            var tally = new Tally([.. CalibratedScores.Of(pictures, new Calibrator(table, target)).SelectMany(p => p.Fields)]);
            text.Append(CultureInfo.InvariantCulture,
                $"| {target} | {100.0 * tally.StraightThrough / tally.Fields:0.0} % | {tally.Silent} | {100.0 * tally.Silent / Math.Max(1, tally.Confirmed):0.00} % of {tally.Confirmed} |\n");
        }

        return text.ToString();
    }
}
