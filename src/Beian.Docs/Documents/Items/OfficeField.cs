using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Items;

/// <summary>The office that issued a paper (登记机关、发证机关、签发机关): a county in its name that is none of its city's is the one it comes near, a word that all such offices share likewise; both are doubtful.</summary>
public static class OfficeField
{
    private const double Repaired = 0.7;

    /// <summary>What such offices are called behind their place.</summary>
    internal static readonly string[] Offices = ["市场监督管理局", "工商行政管理局", "行政审批服务局", "行政审批局", "市场监督管理委员会", "工商管理和质量技术监督局", "行政服务中心"];

    /// <summary>What the names of offices that issue cards end with.</summary>
    private const string Ends = "局厅处站部署队会";

    public static bool EndsLikeOne(string office) => Ends.Contains(office[^1], StringComparison.Ordinal);

    public static FieldReading Of(ReadText text, Judgement judgement, int page)
    {
        var office = WithItsWord(text.Text);
        if (CountyRepair.InName(office) is var (read, meant))
            office = office.Replace(read, meant, StringComparison.Ordinal);
        return office == text.Text ? Fields.Of(text.Text, text, page, judgement) : Fields.Of(office, text, page, Judgement.Doubtful(Math.Min(text.Lowest, Repaired), "repaired", "lexicon"));
    }

    /// <summary>市场监督管里局: one character of a word that is always the same.</summary>
    private static string WithItsWord(string office)
    {
        var word = Array.Find(Offices, o => office.Length > o.Length && office[^o.Length..].Zip(o).Count(p => p.First != p.Second) == 1);
        return word is null ? office : office[..^word.Length] + word;
    }
}
