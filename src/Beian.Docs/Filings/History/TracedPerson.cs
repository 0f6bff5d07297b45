namespace Beian.Docs.Filings.History;

/// <summary>Marks of a person in charge (负责人留痕): enough to know them again, not to read anything off.</summary>
/// <param name="IdMark">Of the ID number; empty when not filled in.</param>
/// <param name="PhoneMarks">Of mobile, emergency phone and office phone.</param>
/// <param name="EmailMark">Empty when not filled in.</param>
/// <param name="RunsService">服务负责人, else 主体负责人.</param>
public sealed record TracedPerson(string IdMark, IReadOnlyList<string> PhoneMarks, string EmailMark, bool RunsService)
{
    public static TracedPerson Of(ResponsiblePerson person, bool runsService) => new(
        Mark.Of(person.IdNumber),
        [.. new[] { person.Mobile, person.EmergencyMobile, person.OfficePhone }.Select(FilingTrace.PhoneMarkOf).Where(m => m.Length > 0).Distinct()],
        Mark.Of(person.Email?.ToLowerInvariant()),
        runsService);
}
