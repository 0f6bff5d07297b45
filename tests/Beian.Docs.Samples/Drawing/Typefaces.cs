using System.Collections.Concurrent;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>The machine's Chinese fonts by the names used here (字体).</summary>
public static class Typefaces
{
    private const string Noto = "/usr/share/fonts/opentype/noto/";
    private const string Arphic = "/usr/share/fonts/truetype/arphic/";
    private const string Wqy = "/usr/share/fonts/truetype/wqy/";

    // In the Noto collections the simplified Chinese face is the third.
    private static readonly Dictionary<string, (string File, int Index)> Files = new()
    {
        ["hei-light"] = (Noto + "NotoSansCJK-Light.ttc", 2),
        ["hei-demi"] = (Noto + "NotoSansCJK-DemiLight.ttc", 2),
        ["hei"] = (Noto + "NotoSansCJK-Regular.ttc", 2),
        ["hei-medium"] = (Noto + "NotoSansCJK-Medium.ttc", 2),
        ["hei-bold"] = (Noto + "NotoSansCJK-Bold.ttc", 2),
        ["song-light"] = (Noto + "NotoSerifCJK-Light.ttc", 2),
        ["song"] = (Noto + "NotoSerifCJK-Regular.ttc", 2),
        ["song-medium"] = (Noto + "NotoSerifCJK-Medium.ttc", 2),
        ["song-semibold"] = (Noto + "NotoSerifCJK-SemiBold.ttc", 2),
        ["song-bold"] = (Noto + "NotoSerifCJK-Bold.ttc", 2),
        ["song-black"] = (Noto + "NotoSerifCJK-Black.ttc", 2),
        ["kai"] = (Arphic + "ukai.ttc", 0),
        ["ming"] = (Arphic + "uming.ttc", 0),
        ["zenhei"] = (Wqy + "wqy-zenhei.ttc", 0),
        ["microhei"] = (Wqy + "wqy-microhei.ttc", 0),
        ["ocr-b"] = ("/usr/share/fonts/opentype/ocr-b/OCRB.otf", 0),
        ["latin-sans"] = ("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf", 0),
        ["latin-serif"] = ("/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf", 0),
        ["latin-deja"] = ("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", 0),
    };

    private static readonly ConcurrentDictionary<string, SKTypeface?> Loaded = new();
    private static readonly ConcurrentDictionary<(string Face, char Character), bool> Covered = new();

    /// <summary>The first of the names that is installed and has every character; the text font when none has.</summary>
    public static SKTypeface For(string text, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Load(name) is { } face && text.All(c => Covers(name, face, c)))
                return face;
        }

        return Load("hei") ?? throw new InvalidOperationException("Specimens need the package fonts-noto-cjk; install it and run again.");
    }

    private static bool Covers(string name, SKTypeface face, char c) => char.IsWhiteSpace(c) || Covered.GetOrAdd((name, c), _ =>
    {
        using var font = new SKFont(face);
        return font.GetGlyph(c) != 0;
    });

    private static SKTypeface? Load(string name) => Loaded.GetOrAdd(name, n =>
        Files.TryGetValue(n, out var file) && File.Exists(file.File) ? SKTypeface.FromFile(file.File, file.Index) : null);
}
