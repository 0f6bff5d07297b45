using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>One mistake that people make, and how to make it (可植入的错误).</summary>
public abstract class Plant
{
    /// <summary>The number of the rule that must find it.</summary>
    public abstract string Code { get; }

    /// <summary>What the filing must be.</summary>
    public virtual Wish Wish => Wish.Any;

    /// <summary>What is wrong already before the form is filled in; it is filled in by it.</summary>
    public virtual Story Tell(Story story) => story;

    /// <summary>What is wrong with the form and the pictures, and where it must be found.</summary>
    public abstract Planting Make(Draft draft, Dice dice);
}
