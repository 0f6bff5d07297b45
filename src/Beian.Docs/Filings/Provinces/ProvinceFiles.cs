namespace Beian.Docs.Filings.Provinces;

/// <summary>Brings together the built-in profiles and those of a folder, where newer ones can be put without a build (管局要求文件).</summary>
public static class ProvinceFiles
{
    /// <summary>The environment's word for the folder.</summary>
    public const string FolderVariable = "BEIAN_PROVINCES";

    // Of a file in the folder; a profile has a few thousand.
    private const int MaxBytes = 1_000_000;

    private const string Prefix = "provinces/";

    /// <summary>The built-in profiles, those of the folder in place of them; null for no folder. Never throws for what lies in the folder.</summary>
    public static ProvinceSet Load(string? folder)
    {
        var set = ProvinceSet.BuiltIn;
        if (string.IsNullOrWhiteSpace(folder))
            return set;
        if (!Directory.Exists(folder))
            return set with { Problems = [new(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), "指定的管局要求文件夹不存在。")] };
        var (profiles, problems) = (set.Profiles.ToList(), set.Problems.ToList());
        var taken = new HashSet<string>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            var (profile, problem) = ReadFile(path);
            problem ??= OldProblem(profile!, profiles) ?? (taken.Add(profile!.Name) ? null : $"{profile.Name}已有另一个文件，这一个没有采用。");
            if (problem is null)
                profiles[profiles.FindIndex(p => p.Name == profile!.Name)] = profile!;
            else
                problems.Add(new ProvinceProblem(name, problem));
        }

        return new ProvinceSet(profiles, problems);
    }

    internal static ProvinceSet ReadEmbedded()
    {
        var assembly = typeof(ProvinceFiles).Assembly;
        var profiles = new List<ProvinceProfile>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            var (profile, problem) = ProvinceJson.Parse(bytes.ToArray());
            profiles.Add(profile ?? throw new InvalidOperationException($"The embedded '{name}' is no profile: {problem} Correct it and build again."));
        }

        return new ProvinceSet(profiles, []);
    }

    private static (ProvinceProfile? Profile, string? Problem) ReadFile(string path)
    {
        try
        {
            return new FileInfo(path).Length > MaxBytes ? (null, "文件超过 1 MB，不像管局要求文件。") : ProvinceJson.Parse(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, "文件打不开，请检查权限。");
        }
    }

    // Months are written alike, so that their order is that of their letters.
    private static string? OldProblem(ProvinceProfile profile, List<ProvinceProfile> profiles) =>
        profiles.First(p => p.Name == profile.Name) is var known && string.CompareOrdinal(profile.AsOf, known.AsOf) < 0
            ? $"日期 {profile.AsOf} 早于现有的 {known.AsOf}，没有采用。"
            : null;
}
