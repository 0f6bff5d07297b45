namespace Beian.Docs.Benchmarks.Accuracy;

/// <summary>What became of one field (字段结果).</summary>
public enum FieldOutcome
{
    /// <summary>Right, and vouched for: nobody had to look.</summary>
    StraightThrough,

    /// <summary>Right, though a person was asked to look.</summary>
    RightButDoubtful,

    /// <summary>Wrong, and a person was asked to look.</summary>
    WrongAndDoubtful,

    /// <summary>Wrong, and vouched for: the worst there is.</summary>
    SilentError,

    /// <summary>Nothing was read.</summary>
    Missing,
}
