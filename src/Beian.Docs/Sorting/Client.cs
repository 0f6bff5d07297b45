using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Sorting;

/// <summary>Whose files belong together, while the heap is being sorted (客户); grows until every file is placed.</summary>
internal sealed class Client(HeapItem anchor, bool isPerson)
{
    private readonly Dictionary<string, bool> _names = [];

    private readonly HashSet<string> _numbers = [];

    private readonly List<PersonClue> _people = [];

    private readonly HashSet<string> _domains = [];

    /// <summary>The file that it was found by first.</summary>
    public HeapItem Anchor { get; } = anchor;

    /// <summary>个人</summary>
    public bool IsPerson { get; } = isPerson;

    /// <summary>Numbers whose check digits hold.</summary>
    public IReadOnlyCollection<string> Numbers => _numbers;

    /// <summary>A number that fails its check, where no better one was read.</summary>
    public string? UnprovenNumber { get; private set; }

    /// <summary>Readings of its name, and whether one of them is vouched for.</summary>
    public IReadOnlyDictionary<string, bool> Names => _names;

    /// <summary>Whom its papers name.</summary>
    public IReadOnlyList<PersonClue> People => _people;

    public IReadOnlyCollection<string> Domains => _domains;

    /// <summary>The name that was read best; null when there is none.</summary>
    public string? BestName => _names.OrderByDescending(n => n.Value).Select(n => n.Key).FirstOrDefault();

    /// <summary>A unit's paper, joined.</summary>
    public void Learn(UnitClue clue)
    {
        if (clue.ProvenNumber is { } number)
            _numbers.Add(number);
        else if (clue.IsAnchor)
            UnprovenNumber ??= clue.Number;
        // A reading that only came near teaches nothing: the next one would drift further.
        if (clue.Name is { } name && (clue.IsAnchor || clue.IsNameConfirmed))
            _names[name] = clue.IsNameConfirmed || _names.GetValueOrDefault(name);
    }

    /// <summary>Everything that the file says of people and domains.</summary>
    public void Learn(HeapItem item)
    {
        _people.AddRange(item.People);
        _domains.UnionWith(item.Domains);
    }

    public void Call(string name, string? number)
    {
        _names[name] = true;
        if (number is not null)
            _numbers.Add(number);
    }

    /// <summary>Whether its number proves that it is not the one that the clue speaks of.</summary>
    public bool IsOtherThan(UnitClue clue) => clue.ProvenNumber is { } number && _numbers.Count > 0 && !_numbers.Contains(number);

    public bool IsCalled(string text) => _names.Keys.Any(n => text.Contains(CanonicalText.Of(n), StringComparison.Ordinal));
}
