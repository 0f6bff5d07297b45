using Beian.Docs.Identifiers;
namespace Beian.Docs.Rules.Comparison;

/// <summary>Names of people (姓名).</summary>
public static class PersonNames
{
    /// <summary>
    /// One character apart, so that one may be a slip for the other: it looks alike, or it is not the surname of a name of three or more.
    /// Two short names that share a character are two people.
    /// </summary>
    public static bool AreNear(string a, string b)
    {
        if (a.Length != b.Length || a.Length < 2 || EditDistance.Of(a, b) != 1)
            return false;
        var at = Enumerable.Range(0, a.Length).First(i => a[i] != b[i]);
        return LookAlikes.Are(a[at], b[at]) || (a.Length > 2 && at > 0);
    }
}
