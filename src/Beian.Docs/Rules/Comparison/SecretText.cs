using Beian.Docs.Identifiers;

namespace Beian.Docs.Rules.Comparison;

/// <summary>Two personal numbers side by side, masked except where they differ (号码对照).</summary>
public static class SecretText
{
    private const int MostShown = 4;

    /// <summary>Both numbers for a message; numbers that share little stay masked altogether.</summary>
    public static (string Form, string Document, string Explanation) Compare(string form, string document)
    {
        var (a, b) = (CanonicalText.Of(form), CanonicalText.Of(document));
        if (a.Length != b.Length)
            return (ResidentIdNumber.Mask(a), ResidentIdNumber.Mask(b), $"表上{a.Length}位，证上{b.Length}位");
        var places = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToList();
        if (places.Count > MostShown)
            return (ResidentIdNumber.Mask(a), ResidentIdNumber.Mask(b), $"共有{places.Count}位不同，像是另一个人的号码");
        var explanation = string.Join("；", places.Select(i => $"第{i + 1}位：表上“{a[i]}”，证上“{b[i]}”"));
        return (Show(a, places), Show(b, places), explanation);
    }

    private static string Show(string number, List<int> places)
    {
        var masked = ResidentIdNumber.Mask(number).ToCharArray();
        foreach (var i in places)
            masked[i] = number[i];
        return new string(masked);
    }
}
