using System.Globalization;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Calibration;

/// <summary>What was learnt from rendered sets (校准表): groups of values, and how often each was wrong.</summary>
/// <remarks><c>benchmarks calibrate</c> makes the shipped one anew; its head says from what.</remarks>
public sealed class CalibrationTable
{
    private const char Bar = '|';

    private static readonly Lazy<CalibrationTable> Learnt = new(() => Parse(EmbeddedList.Lines("calibration.txt")));

    private readonly Dictionary<string, CalibrationGroup> _groups;

    public CalibrationTable(IEnumerable<CalibrationGroup> groups)
    {
        _groups = groups.ToDictionary(g => g.Key);
        foreach (var root in (string[])[CalibrationCase.Proven, CalibrationCase.Confirmed, CalibrationCase.Doubtful])
        {
            if (!_groups.ContainsKey(root))
                throw new FormatException($"The calibration has no group '{root}'.");
        }
    }

    /// <summary>The one that comes with the reader.</summary>
    public static CalibrationTable Shipped => Learnt.Value;

    public IEnumerable<CalibrationGroup> Groups => _groups.Values;

    /// <summary>Each line: key, number, wrong ones, and steps as <c>score:share</c>; lines with # in front are remarks.</summary>
    public static CalibrationTable Parse(IEnumerable<string> lines) =>
        new(lines.Where(l => l.Length > 0 && l[0] != '#').Select(ParseGroup));

    public static string Write(CalibrationGroup group) => string.Create(
        CultureInfo.InvariantCulture,
        $"{group.Key}{Bar}{group.Count}{Bar}{group.Wrong}{Bar}{string.Join(' ', group.Steps.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.From}:{s.Wrong:0.00000}")))}");

    /// <summary>The most special group that was learnt; what was never seen is judged like its general group.</summary>
    public CalibrationGroup GroupOf(CalibrationCase value) => _groups[value.Keys.First(_groups.ContainsKey)];

    private static CalibrationGroup ParseGroup(string line)
    {
        var parts = line.Split(Bar);
        var steps = parts[3].Split(' ').Select(s => s.Split(':')).Select(s => new CalibrationStep(Number(s[0]), Number(s[1]))).ToList();
        return new CalibrationGroup(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture), steps);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
