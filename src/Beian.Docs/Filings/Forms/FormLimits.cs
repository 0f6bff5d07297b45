namespace Beian.Docs.Filings.Forms;

/// <summary>How large a form may be; a real one is a thousandth of this (备案表限制).</summary>
public static class FormLimits
{
    /// <summary>Characters of a JSON form.</summary>
    public const int MaxCharacters = 1_000_000;

    /// <summary>Levels of nesting; the form has six.</summary>
    public const int MaxDepth = 24;

    /// <summary>Entries of one list: services, domains, addresses.</summary>
    public const int MaxListItems = 200;

    /// <summary>Characters of one value; an app's public key is the longest.</summary>
    public const int MaxValueLength = 8_000;

    /// <summary>Problems that are reported one by one.</summary>
    public const int MaxProblems = 100;
}
