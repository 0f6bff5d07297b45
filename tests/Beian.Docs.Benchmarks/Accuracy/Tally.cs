namespace Beian.Docs.Benchmarks.Accuracy;

/// <summary>Counts of a group of fields (统计).</summary>
public sealed class Tally(IReadOnlyCollection<FieldScore> fields)
{
    private readonly int[] _byOutcome = [.. Enum.GetValues<FieldOutcome>().Select(o => fields.Count(f => f.Outcome == o))];

    /// <summary>Fields on paper; the invented ones are not among them.</summary>
    public int Fields { get; } = fields.Count(f => !f.IsInvented);

    public int Exact => this[FieldOutcome.StraightThrough] + this[FieldOutcome.RightButDoubtful];

    public int StraightThrough => this[FieldOutcome.StraightThrough];

    public int Silent => this[FieldOutcome.SilentError];

    public int Missing => this[FieldOutcome.Missing];

    public int Confirmed => StraightThrough + Silent;

    public int BoxHits { get; } = fields.Count(f => f.IsBoxHit == true);

    public int Boxes { get; } = fields.Count(f => f.IsBoxHit is not null);

    public int this[FieldOutcome outcome] => _byOutcome[(int)outcome];
}
