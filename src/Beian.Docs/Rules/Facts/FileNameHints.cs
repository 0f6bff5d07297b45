using System.Text.RegularExpressions;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Rules.Facts;

/// <summary>What file names say of which sides belong together (文件名线索).</summary>
internal static partial class FileNameHints
{
    /// <summary>The folder and the name without the words for a side: 张三身份证正面.jpg and 张三身份证反面.png have one key.</summary>
    public static string KeyOf(string file)
    {
        var path = PlainText.Normalize(file).Replace('\\', '/').ToLowerInvariant();
        var slash = path.LastIndexOf('/');
        var name = path[(slash + 1)..];
        var dot = name.LastIndexOf('.');
        if (dot > 0)
            name = name[..dot];
        return path[..(slash + 1)] + NotLetters().Replace(SideWords().Replace(name, ""), "");
    }

    public static string FolderOf(string file)
    {
        var path = file.Replace('\\', '/');
        return path[..(path.LastIndexOf('/') + 1)];
    }

    [GeneratedRegex("人像面|国徽面|头像面|正面|反面|背面|人像|国徽|正|反|front|back|portrait|emblem|obverse|reverse|face|side")]
    private static partial Regex SideWords();

    [GeneratedRegex(@"[^\p{L}\p{N}]")]
    private static partial Regex NotLetters();
}
