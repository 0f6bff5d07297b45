using Beian.Docs.Samples.Heaps;
using Beian.Docs.Sorting;

namespace Beian.Docs.Benchmarks.Heaps;

/// <summary>How a sorted heap compares with whose its files are (分拣评分).</summary>
internal sealed record HeapScore
{
    public int Files { get; init; }

    /// <summary>In the filings of all their clients and no other; strangers' in none.</summary>
    public int Right { get; init; }

    /// <summary>In no filing though they have a client.</summary>
    public int Unplaced { get; init; }

    /// <summary>Of those, with the right client among the candidates.</summary>
    public int UnplacedWithCandidate { get; init; }

    /// <summary>Shared files that some of their clients lack.</summary>
    public int Incomplete { get; init; }

    /// <summary>In a filing of another client: the worst there is.</summary>
    public int Wrong { get; init; }

    /// <summary>Of those, joined by more than a hint, so that nobody is asked to look.</summary>
    public int WrongAndSure { get; init; }

    public int Clients { get; init; }

    /// <summary>Filings that hold the certificates or papers of two clients.</summary>
    public int Merged { get; init; }

    /// <summary>Clients with more than one filing.</summary>
    public int Split { get; init; }

    public IReadOnlyList<string> Errors { get; init; } = [];

    public static HeapScore Of(SampleHeap truth, SortedHeap sorted)
    {
        var owners = truth.Files.ToDictionary(f => f.File, f => f.Owners);
        // A filing is the client's whose paper speaks for it.
        var clientOf = sorted.Filings.ToDictionary(f => f.Key, f => owners[f.Key].Count == 1 ? owners[f.Key][0] : -1);
        var score = new HeapScore
        {
            Files = truth.Files.Count,
            Clients = truth.Clients.Count,
            Merged = sorted.Filings.Count(f => f.Files.Where(p => !p.IsShared).Select(p => owners[p.File]).Where(o => o.Count == 1).Select(o => o[0]).Distinct().Count() > 1),
            Split = clientOf.Values.Where(c => c >= 0).GroupBy(c => c).Count(g => g.Count() > 1),
        };
        var errors = new List<string>();
        foreach (var file in truth.Files)
        {
            var placed = sorted.Filings.Where(f => f.Files.Any(p => p.File == file.File)).ToList();
            var placedFor = placed.Select(f => clientOf[f.Key]).Distinct().ToList();
            if (placedFor.Any(c => !file.Owners.Contains(c)))
            {
                var reasons = placed.Where(f => !file.Owners.Contains(clientOf[f.Key])).SelectMany(f => f.Files.Where(p => p.File == file.File)).SelectMany(p => p.Reasons).ToList();
                score = score with { Wrong = score.Wrong + 1, WrongAndSure = score.WrongAndSure + (reasons.All(r => r.IsHint) ? 0 : 1) };
                errors.Add($"wrong {file.File}: {string.Join("; ", reasons.Select(r => r.Message))}");
            }
            else if (placed.Count == 0 && file.Owners.Count > 0)
            {
                var why = sorted.Unplaced.First(u => u.File == file.File);
                score = score with { Unplaced = score.Unplaced + 1, UnplacedWithCandidate = score.UnplacedWithCandidate + (why.Candidates.Any(c => file.Owners.Contains(clientOf[c.Filing])) ? 1 : 0) };
                errors.Add($"unplaced {file.File}: {why.Why}");
            }
            else
            {
                var isWhole = file.Owners.All(placedFor.Contains);
                score = isWhole ? score with { Right = score.Right + 1 } : score with { Incomplete = score.Incomplete + 1 };
            }
        }

        return score with { Errors = errors };
    }

    public static HeapScore operator +(HeapScore a, HeapScore b) => new()
    {
        Files = a.Files + b.Files,
        Right = a.Right + b.Right,
        Unplaced = a.Unplaced + b.Unplaced,
        UnplacedWithCandidate = a.UnplacedWithCandidate + b.UnplacedWithCandidate,
        Incomplete = a.Incomplete + b.Incomplete,
        Wrong = a.Wrong + b.Wrong,
        WrongAndSure = a.WrongAndSure + b.WrongAndSure,
        Clients = a.Clients + b.Clients,
        Merged = a.Merged + b.Merged,
        Split = a.Split + b.Split,
        Errors = [.. a.Errors, .. b.Errors],
    };

    public override string ToString() =>
        $"files {Files}, right {Right} ({100.0 * Right / Math.Max(1, Files):0.00} %), unplaced {Unplaced} (with candidate {UnplacedWithCandidate}), incomplete {Incomplete}, wrong {Wrong} (sure {WrongAndSure}), clients {Clients}, merged {Merged}, split {Split}";
}
