namespace Beian.Docs.Samples.Heaps;

/// <summary>How clients hand their files in (命名方式).</summary>
public enum HeapLayout
{
    /// <summary>A folder each, named after the client; files named after what they are.</summary>
    Foldered,

    /// <summary>All in one folder, names say whose and what.</summary>
    Named,

    /// <summary>All in one folder, as the camera counted; a card's sides one after the other.</summary>
    Camera,

    /// <summary>All in one folder, names without any sense.</summary>
    Random,
}
