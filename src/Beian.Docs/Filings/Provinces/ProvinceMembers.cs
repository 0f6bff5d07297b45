using System.Reflection;
using System.Text.Json;

namespace Beian.Docs.Filings.Provinces;

/// <summary>The members that marks and conflicts of a profile may speak of: people.minimumAge (管局要求项).</summary>
public static class ProvinceMembers
{
    public static IReadOnlySet<string> Paths { get; } = typeof(ProvinceProfile).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.PropertyType.Namespace == typeof(ProvinceProfile).Namespace)
        .SelectMany(p => p.PropertyType.GetProperties().Select(m => $"{Camel(p.Name)}.{Camel(m.Name)}"))
        .ToHashSet();

    /// <summary>Members that are not what they are without any demand.</summary>
    public static IEnumerable<string> SetIn(ProvinceProfile profile)
    {
        foreach (var group in typeof(ProvinceProfile).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.PropertyType.Namespace == typeof(ProvinceProfile).Namespace))
        {
            foreach (var member in group.PropertyType.GetProperties())
            {
                var (value, plain) = (member.GetValue(group.GetValue(profile)), member.GetValue(group.GetValue(ProvinceProfile.Unknown)));
                if (value is System.Collections.ICollection list ? list.Count > 0 : !Equals(value, plain))
                    yield return $"{Camel(group.Name)}.{Camel(member.Name)}";
            }
        }
    }

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
