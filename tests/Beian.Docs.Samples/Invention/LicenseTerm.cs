namespace Beian.Docs.Samples.Invention;

/// <summary>A license's term (营业期限); all null when the sheet has none.</summary>
public sealed record LicenseTerm(string? Title, string? Printed, DateOnly? From, DateOnly? To, bool IsOpenEnded);
