using System.Text;

namespace Beian.Docs.Intake;

/// <summary>Judges entry names; although none ever becomes a path, one that tries to leave its folder is a sign of an attack.</summary>
internal static class ArchivePath
{
    public static bool IsSafe(string name) =>
        name.Length is > 0 and <= 1024
        && !name.Any(char.IsControl)
        && name[0] is not ('/' or '\\')
        && !(name.Length > 1 && name[1] == ':' && char.IsAsciiLetter(name[0]))
        && !name.Split('/', '\\').Contains("..");

    /// <summary>As shown to people: forward slashes, no control characters, not endless.</summary>
    public static string Shown(string name)
    {
        var shown = new StringBuilder(Math.Min(name.Length, 256));
        foreach (var letter in name.AsSpan(0, Math.Min(name.Length, 256)))
            shown.Append(letter == '\\' ? '/' : char.IsControl(letter) ? '\uFFFD' : letter);
        return shown.ToString();
    }
}
