namespace Beian.Docs.Samples.Drawing;

/// <summary>A field that a part of an item's printed value says (登记项里的字段).</summary>
public sealed record LicenseItemField(string Name, string Value, int From, int Length);
