using SkiaSharp;

namespace Beian.Docs.Benchmarks.Shapes;

/// <summary>A font that shapes are learnt from or tried on.</summary>
/// <param name="Name">As it is called on the command line.</param>
/// <param name="Style">0 is 黑体, 1 is 宋体, 2 is 楷体.</param>
/// <param name="Face">Loaded.</param>
internal sealed record ShapeFace(string Name, int Style, SKTypeface Face)
{
    public const int Styles = 3;

    private const string Noto = "/usr/share/fonts/opentype/noto/";
    private const string Arphic = "/usr/share/fonts/truetype/arphic/";
    private const string Wqy = "/usr/share/fonts/truetype/wqy/";

    private static readonly Dictionary<string, (int Style, string File, int Index)> Known = new()
    {
        ["hei-light"] = (0, Noto + "NotoSansCJK-Light.ttc", 2),
        ["hei"] = (0, Noto + "NotoSansCJK-Regular.ttc", 2),
        ["hei-bold"] = (0, Noto + "NotoSansCJK-Bold.ttc", 2),
        ["zenhei"] = (0, Wqy + "wqy-zenhei.ttc", 0),
        ["song-light"] = (1, Noto + "NotoSerifCJK-Light.ttc", 2),
        ["song"] = (1, Noto + "NotoSerifCJK-Regular.ttc", 2),
        ["song-bold"] = (1, Noto + "NotoSerifCJK-Bold.ttc", 2),
        ["ming"] = (1, Arphic + "uming.ttc", 0),
        ["kai"] = (2, Arphic + "ukai.ttc", 0),
    };

    public static IReadOnlyList<string> Names => [.. Known.Keys];

    /// <summary>By name, or <c>STYLE:FILE</c> for a font that stands elsewhere.</summary>
    public static ShapeFace Load(string name)
    {
        var (style, file, index) = Known.TryGetValue(name, out var known) ? known : (name[0] - '0', name[2..], 0);
        return new(Path.GetFileNameWithoutExtension(name), style,
            SKTypeface.FromFile(file, index) ?? throw new FileNotFoundException($"The font {name} is missing: install the packages of eng/packages.txt.", file));
    }

    public bool Has(string character)
    {
        using var font = new SKFont(Face);
        return font.ContainsGlyphs(character);
    }
}
