using Beian.Docs.Documents;

namespace Beian.Docs.Filings.Checklists;

/// <summary>One line of what a filing needs (材料清单的一项).</summary>
public sealed record ChecklistItem
{
    /// <summary>One of <see cref="DocumentKinds"/>, or the code of the rule that reminds.</summary>
    public required string Kind { get; init; }

    /// <summary>JSON pointer into the form: whose it is.</summary>
    public required string For { get; init; }

    public required ChecklistState State { get; init; }

    /// <summary>How much it weighs where it is missing.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What it is called, in Chinese, with whose it is.</summary>
    public required string Title { get; init; }

    /// <summary>What to do or to know, in Chinese; empty where there is nothing to say.</summary>
    public string Note { get; init; } = "";
}
