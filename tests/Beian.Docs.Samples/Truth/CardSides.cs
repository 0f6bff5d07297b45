using Beian.Docs.Documents;
using Beian.Docs.Geometry;

namespace Beian.Docs.Samples.Truth;

/// <summary>Kinds that have one name for both of their sides: on one picture the two are one document (居住证正反面).</summary>
public static class CardSides
{
    /// <summary>The documents, the two sides of a residence permit as one.</summary>
    public static IReadOnlyList<DocumentTruth> Joined(IReadOnlyList<DocumentTruth> documents)
    {
        if (documents.Where(d => d.Kind == DocumentKinds.ResidencePermit).ToList() is not [var one, var other] || one.Fields.Keys.Intersect(other.Fields.Keys).Any())
            return documents;
        var (front, back) = one.Fields.ContainsKey(FieldNames.Name) ? (one, other) : (other, one);
        var both = front with
        {
            Region = Quad.Enclosing([front.Region, back.Region])!,
            Fields = front.Fields.Concat(back.Fields).ToDictionary(f => f.Key, f => f.Value),
            Traits = front.Traits.Concat(back.Traits).DistinctBy(t => t.Key).ToDictionary(t => t.Key, t => t.Value),
        };
        return [.. documents.Where(d => d != back).Select(d => d == front ? both : d)];
    }
}
