using Beian.Docs.Identifiers;
namespace Beian.Docs.Rules.Comparison;

/// <summary>What came of comparing the form's text with a document's (比对结果).</summary>
public sealed record TextComparison
{
    private TextComparison(Likeness likeness, string form, string document, IReadOnlyList<TextEdit> edits)
    {
        Likeness = likeness;
        Form = form;
        Document = document;
        Edits = edits;
    }

    public Likeness Likeness { get; }

    /// <summary>The form's text as it was compared.</summary>
    public string Form { get; }

    /// <summary>The document's text as it was compared.</summary>
    public string Document { get; }

    /// <summary>Where they part, in the canonical texts; empty unless different.</summary>
    public IReadOnlyList<TextEdit> Edits { get; }

    /// <summary>0 to 1, of the canonical texts.</summary>
    public double Similarity => EditDistance.Similarity(CanonicalText.Of(Form), CanonicalText.Of(Document));

    /// <summary>Names, addresses, codes, numbers.</summary>
    public static TextComparison Of(string form, string document)
    {
        if (form == document)
            return new TextComparison(Likeness.Exact, form, document, []);
        var (a, b) = (CanonicalText.Of(form), CanonicalText.Of(document));
        return a == b
            ? new TextComparison(Likeness.EqualAfterNormalization, form, document, [])
            : new TextComparison(Likeness.Different, form, document, TextAlignment.Edits(a, b));
    }
}
