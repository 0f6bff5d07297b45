namespace Beian.Docs.Documents.Papers;

/// <summary>Papers that are signed at the end of a later page: its foot belongs to the paper that began before (多页材料的落款).</summary>
public static class ContinuedPaper
{
    private static readonly string[] Kinds = [DocumentKinds.AuthorizationLetter, DocumentKinds.CommitmentLetter, DocumentKinds.VerificationSheet, DocumentKinds.SitePlan];

    /// <summary>Whether the end of a paper may stand on a later page: nobody has sealed it yet, or it bears no date.</summary>
    public static bool IsOpen(DocumentReading paper) => Kinds.Contains(paper.Kind) && (paper.ValueOf(FieldNames.Seal) != FieldNames.Present || paper.ValueOf(FieldNames.SignedOn) is null);

    /// <summary>The foot of a page that has no paper of its own: its fields are those of the paper before. Null where the page has a heading, and where nothing is sealed or to be signed there.</summary>
    /// <param name="paper">That is open still.</param>
    /// <param name="page">A later one.</param>
    public static DocumentReading? Foot(DocumentReading paper, PageView page)
    {
        if (page.Sheet.Lines.Count == 0 || OtherHeading.Of(page.Sheet) is not null)
            return null;
        var found = new FoundDocument(paper.Kind, paper.Confidence, PaperExtent.Region(page.Sheet), page.Sheet);
        var fields = new Dictionary<string, FieldReading>();
        // Whose seal it should be is said on the page before.
        if (paper.Fields.TryGetValue(FieldNames.SubjectName, out var unit))
            fields[FieldNames.SubjectName] = unit;
        new PaperReader(found, page, PromiseLabels.All).AddFoot(fields, isOfUnit: false);
        fields.Remove(FieldNames.SubjectName);
        if (fields.GetValueOrDefault(FieldNames.Seal)?.Value != FieldNames.Present && !fields.ContainsKey(FieldNames.Signature))
            return null;
        return new DocumentReading { Kind = paper.Kind, Page = page.Number, Confidence = paper.Confidence, Region = found.Region, Rotation = page.Text.Rotation, Fields = fields, Continues = true };
    }

    /// <summary>The paper's fields with what its foot shows; what a page before shows already stays.</summary>
    /// <param name="paper">As its first page has it.</param>
    /// <param name="foot">Of its last.</param>
    public static IReadOnlyDictionary<string, FieldReading> Fields(DocumentReading paper, DocumentReading foot)
    {
        var fields = new Dictionary<string, FieldReading>(paper.Fields);
        if (paper.ValueOf(FieldNames.Seal) is null || (paper.ValueOf(FieldNames.Seal) != FieldNames.Present && foot.ValueOf(FieldNames.Seal) == FieldNames.Present))
            Take(FieldNames.Seal, FieldNames.SealText);
        if (paper.ValueOf(FieldNames.Signature) != FieldNames.Present)
            Take(FieldNames.Signature);
        if (foot.ValueOf(FieldNames.SignedOn) is not null)
            Take(FieldNames.SignedOn);
        // Of a plan nobody asks for either.
        if (paper.Kind == DocumentKinds.SitePlan)
            DropAbsent(fields);
        return fields;

        void Take(params string[] names)
        {
            foreach (var name in names.Where(foot.Fields.ContainsKey))
                fields[name] = foot.Fields[name];
        }
    }

    /// <summary>Leaves a seal and a signature only where there are some.</summary>
    public static void DropAbsent(Dictionary<string, FieldReading> fields)
    {
        foreach (var name in new[] { FieldNames.Seal, FieldNames.Signature })
        {
            if (fields.GetValueOrDefault(name)?.Value == FieldNames.Absent)
                fields.Remove(name);
        }
    }
}
