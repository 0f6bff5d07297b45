namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>Names as most people and companies bear them (常见名称).</summary>
internal static class PlainNames
{
    private const string Hard = "未末己巳土士千干日曰治冶钧钓鋆喆堃洺珺炫锴焱淼祺烨煜翊彧歆菡妤婧璇再冉逄綦亓晁阚仉乜隗昝郗宓郄谌冼覃佘逯矫邬蔺郇垚懿犇屿岚麒骏晟昊沃·";

    /// <summary>It holds a character that is rare, or easily taken for another.</summary>
    public static bool IsHard(string name) => name.IndexOfAny([.. Hard]) >= 0;
}
