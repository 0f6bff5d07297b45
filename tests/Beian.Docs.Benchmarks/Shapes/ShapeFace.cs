using SkiaSharp;

namespace Beian.Docs.Benchmarks.Shapes;

/// <summary>A font that characters are drawn with.</summary>
/// <param name="Name">As it is called on the command line.</param>
/// <param name="Face">Loaded.</param>
internal sealed record ShapeFace(string Name, SKTypeface Face)
{
    private const string Noto = "/usr/share/fonts/opentype/noto/";
    private const string Arphic = "/usr/share/fonts/truetype/arphic/";
    private const string Wqy = "/usr/share/fonts/truetype/wqy/";

    private static readonly Dictionary<string, (string File, int Index)> Known = new()
    {
        ["hei-light"] = (Noto + "NotoSansCJK-Light.ttc", 2),
        ["hei"] = (Noto + "NotoSansCJK-Regular.ttc", 2),
        ["hei-bold"] = (Noto + "NotoSansCJK-Bold.ttc", 2),
        ["zenhei"] = (Wqy + "wqy-zenhei.ttc", 0),
        ["song-light"] = (Noto + "NotoSerifCJK-Light.ttc", 2),
        ["song"] = (Noto + "NotoSerifCJK-Regular.ttc", 2),
        ["song-bold"] = (Noto + "NotoSerifCJK-Bold.ttc", 2),
        ["ming"] = (Arphic + "uming.ttc", 0),
        ["kai"] = (Arphic + "ukai.ttc", 0),
    };

    /// <summary>By name, or the path of a font that stands elsewhere.</summary>
    public static ShapeFace Load(string name)
    {
        var (file, index) = Known.TryGetValue(name, out var known) ? known : (name, 0);
        return new(Path.GetFileNameWithoutExtension(name),
            SKTypeface.FromFile(file, index) ?? throw new FileNotFoundException($"The font {name} is missing: install the packages of eng/packages.txt.", file));
    }

    public bool Has(string character)
    {
        using var font = new SKFont(Face);
        return font.ContainsGlyphs(character);
    }
}
