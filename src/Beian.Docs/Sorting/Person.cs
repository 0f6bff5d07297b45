using Beian.Docs.Documents;

namespace Beian.Docs.Sorting;

/// <summary>A person of whom the heap holds an ID card (持证人); scans of one front are one person's.</summary>
internal sealed class Person(CardSide first)
{
    private readonly List<CardSide> _fronts = [first];

    private readonly List<CardSide> _backs = [];

    public IReadOnlyList<CardSide> Fronts => _fronts;

    public IReadOnlyList<CardSide> Backs => _backs;

    public IEnumerable<HeapItem> Items => _fronts.Concat(_backs).Select(s => s.Item).Distinct();

    /// <summary>A number that holds; null when none was read.</summary>
    public string? Number => _fronts.Select(f => f.ValueOf(FieldNames.IdNumber)).FirstOrDefault(ClueReader.IsPersonNumber);

    public string? UnprovenNumber => _fronts.Select(f => f.ValueOf(FieldNames.IdNumber)).FirstOrDefault(n => n is not null && !ClueReader.IsPersonNumber(n));

    /// <summary>Vouched for where one reading is.</summary>
    public string? Name => Best?.ValueOf(FieldNames.Name);

    public bool IsNameConfirmed => Best?.IsConfirmed(FieldNames.Name) == true;

    private CardSide? Best => _fronts.Where(f => f.ValueOf(FieldNames.Name) is not null).OrderByDescending(f => f.IsConfirmed(FieldNames.Name)).FirstOrDefault();

    public void AddFront(CardSide side) => _fronts.Add(side);

    public void AddBack(CardSide side) => _backs.Add(side);
}
