namespace Beian.Docs.Samples.Filings;

/// <summary>A document that the filing lacks (应报缺少的材料).</summary>
/// <param name="Kind">One of <see cref="Documents.DocumentKinds"/>.</param>
/// <param name="For">JSON pointer: whose it is.</param>
public sealed record ExpectedMaterial(string Kind, string For);
