namespace Beian.Docs.Documents;

/// <summary>In what kind of text rare characters are looked for by their shape.</summary>
public enum ShapeScope
{
    /// <summary>Ordinary words: only where the reader was unsure.</summary>
    Plain,

    /// <summary>An address: also where a look-alike of a rare character was read.</summary>
    Place,

    /// <summary>A person's name: everywhere.</summary>
    Person,
}
