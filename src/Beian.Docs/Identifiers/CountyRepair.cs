namespace Beian.Docs.Identifiers;

/// <summary>Finds which county of its city an address means whose county is misread in one character (区县名纠正).</summary>
/// <remarks>The recognizer's dictionary lacks characters of some names: 芝罘区 is read as 芝守区 or 芝区.</remarks>
public static class CountyRepair
{
    private static readonly Lazy<IReadOnlyList<string>> Cities = new(() => [.. AdministrativeDivisions.All.Where(d => d.Code.EndsWith("00", StringComparison.Ordinal) && d.Name is [_, _, .., '市']).Select(d => d.Name)]);

    private const string Police = "公安局";

    /// <summary>Where the misread name stands and which name is meant; null unless exactly one county of the city comes that near.</summary>
    public static (int Start, int Length, string Name)? Find(string address)
    {
        if (AdministrativeDivisions.Find(address) is not { CityCode: { } city, County: null, Length: var start })
            return null;
        var rest = address[start..];
        var hits = AdministrativeDivisions.CountiesOf(city).Where(n => n.Length >= 3)
            .SelectMany(n => new[] { n.Length, n.Length - 1, n.Length + 1 }
                .Where(l => l <= rest.Length && rest[l - 1] == n[^1] && IsOneOff(rest[..l], n)).Take(1).Select(l => (start, l, n)))
            .Take(2).ToList();
        return hits.Count == 1 ? hits[0] : null;
    }

    /// <summary>Whether a name begins with a city's, with 市 or without.</summary>
    public static bool BeginsWithCity(string name) => Cities.Value.Any(c => name.StartsWith(c[..^1], StringComparison.Ordinal));

    /// <summary>The same in the name of a unit or an office, which says where it is: 广州市公安局大河区分局. What stands there, and the name meant.</summary>
    public static (string Read, string Meant)? InName(string name)
    {
        var place = name.Replace(Police, "", StringComparison.Ordinal);
        // 泸州古蔺县 without 市; 青岛市南区 is 青岛 and 市南区.
        if (Cities.Value.FirstOrDefault(c => place.StartsWith(c[..^1], StringComparison.Ordinal)) is { } city)
        {
            var full = city + place[(city.Length - 1)..];
            if (AdministrativeDivisions.Find(full) is { County: not null })
                return null;
            place = place.StartsWith(city, StringComparison.Ordinal) ? place : full;
        }

        return Find(place) is var (start, length, meant) && place[start..(start + length)] is var read && name.Contains(read, StringComparison.Ordinal) ? (read, meant) : null;
    }

    /// <summary>One character replaced, lost or put in.</summary>
    private static bool IsOneOff(string read, string name)
    {
        var same = read.Zip(name).TakeWhile(p => p.First == p.Second).Count();
        var (tail, nameTail) = read.Length == name.Length ? (same + 1, same + 1) : read.Length < name.Length ? (same, same + 1) : (same + 1, same);
        return tail <= read.Length && nameTail <= name.Length && read != name && read[tail..] == name[nameTail..];
    }
}
