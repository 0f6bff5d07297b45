using Beian.Docs.Filings.History;
using Beian.Docs.Filings.Provinces;
using Beian.Docs.Reading;
using Beian.Docs.Rules;

namespace Beian.Docs.Filings;

/// <summary>Everything a check looks at: the form, what was read, and the day.</summary>
/// <param name="Folder">As it is shown in the report.</param>
/// <param name="Form">Empty when there is no form.</param>
/// <param name="FormProblems">What was wrong with the form itself: unknown or malformed members.</param>
/// <param name="Files">Every file's reading, those with errors too.</param>
/// <param name="AsOf">The day that expiry is judged by.</param>
public sealed record FilingInput(
    string Folder, FilingForm Form, IReadOnlyList<Finding> FormProblems, IReadOnlyList<FileReading> Files, DateOnly AsOf)
{
    /// <summary>When it will be handed in, where the form does not say; null for the day of the check.</summary>
    public DateOnly? ExpectedSubmission { get; init; }

    /// <summary>What the provinces demand; built in unless newer files were put beside.</summary>
    public ProvinceSet Provinces { get; init; } = ProvinceSet.BuiltIn;

    /// <summary>What the tenant's other filings know.</summary>
    public FilingHistory History { get; init; } = FilingHistory.Empty;
}
