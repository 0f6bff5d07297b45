using Beian.Docs.Rules;

namespace Beian.Docs.Filings;

/// <summary>A form as it could be read, and what was wrong with it (备案表读取结果).</summary>
/// <param name="Form">Everything that could be used; empty when nothing could.</param>
/// <param name="Problems">Codes of <see cref="Forms.FormProblemCodes"/>; the field is a JSON pointer into the form.</param>
public sealed record FormReading(FilingForm Form, IReadOnlyList<Finding> Problems);
