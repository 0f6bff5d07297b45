namespace Beian.Docs.Documents.Papers;

/// <summary>Who seals a paper is whom it is about: a name doubted only for where it stands is settled by the same name on the seal (印章印证的主办单位).</summary>
public static class SealedName
{
    /// <summary>Word of the evidence.</summary>
    public const string Evidence = "sealText";

    /// <summary>Confirms the unit's name where the arc of the seal, read by itself, is the same.</summary>
    /// <param name="fields">Of the paper, its seal among them.</param>
    /// <param name="doubts">That a seal settles.</param>
    public static void Settle(Dictionary<string, FieldReading> fields, params IReadOnlyList<string> doubts)
    {
        if (fields.GetValueOrDefault(FieldNames.SubjectName) is { Status: FieldStatus.Doubtful, Value: { } name } doubtful && doubtful.Evidence.Count > 0 && doubtful.Evidence.All(doubts.Contains)
            && fields.GetValueOrDefault(FieldNames.SealText) is { Status: FieldStatus.Confirmed } seal && seal.Value == name)
            fields[FieldNames.SubjectName] = doubtful with { Status = FieldStatus.Confirmed, Confidence = seal.Confidence, Evidence = [Evidence] };
    }
}
