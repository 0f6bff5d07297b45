using Beian.Docs.Filings;

namespace Beian.Docs.Office.Papers;

/// <summary>A paper that goes with a filing, written from its form in our own plain words (备案文书).</summary>
internal interface IPaper
{
    /// <summary>The word that names it: the kind of document it is in the contract.</summary>
    string Kind { get; }

    /// <summary>Its name in Chinese.</summary>
    string Title { get; }

    /// <summary>Why this filing needs none, a sentence in Chinese; null when it may.</summary>
    string? WhyNot(FilingForm form) => null;

    void Write(PaperSheet sheet, FilingForm form);
}
