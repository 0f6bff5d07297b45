namespace Beian.Docs.Samples;

/// <summary>How much a picture suffered (难度).</summary>
public enum Level
{
    /// <summary>The sheet itself.</summary>
    Clean,

    /// <summary>From a flatbed scanner or copier.</summary>
    Scan,

    /// <summary>Photographed with a phone.</summary>
    Photo,

    /// <summary>Photographed or copied badly, though readable.</summary>
    Hard,
}
