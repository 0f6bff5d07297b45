using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Filings.Provinces;

/// <summary>Reads a profile strictly: a member that is not known is a mistake, never passed over (管局要求文件格式).</summary>
internal static partial class ProvinceJson
{
    private static readonly JsonSerializerOptions Options = CreateOptions();

    /// <summary>The profile, or what is wrong in plain Chinese.</summary>
    public static (ProvinceProfile? Profile, string? Problem) Parse(byte[] json)
    {
        ReadOnlySpan<byte> text = json;
        if (text.StartsWith("\uFEFF"u8))
            text = text[3..];
        try
        {
            var profile = JsonSerializer.Deserialize<ProvinceProfile>(text, Options);
            return profile is null ? (null, "文件是空的。") : Problem(profile) is { } problem ? (null, problem) : (profile, null);
        }
        catch (JsonException exception)
        {
            return (null, $"{JsonPosition.Of(exception, text)}不符合格式{(exception.Path is { Length: > 0 } path ? $"（{path}）" : "")}：可能有写错的名称、取值或标点。");
        }
    }

    private static string? Problem(ProvinceProfile profile)
    {
        if (AdministrativeDivisions.Find(profile.Name)?.Province != profile.Name)
            return $"name 应为省份全称（如“山东省”），现在是“{profile.Name}”。";
        if (!Month().IsMatch(profile.AsOf))
            return $"asOf 应为年月（如 2026-11），现在是“{profile.AsOf}”。";
        var unknown = profile.Marks.Values.SelectMany(m => m).Concat(profile.Conflicts.Keys).FirstOrDefault(m => !ProvinceMembers.Paths.Contains(m));
        return unknown is null ? null : $"marks 或 conflicts 中的“{unknown}”不是要求项的名称（如 people.minimumAge）。";
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            AllowDuplicateProperties = false,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    [GeneratedRegex("^20[0-9]{2}-(0[1-9]|1[0-2])$")]
    private static partial Regex Month();
}
