using Beian.Docs.Documents;

namespace Beian.Docs.Rules;

/// <summary>A document that the filing needs and does not have (缺少的材料).</summary>
/// <param name="Kind">One of <see cref="DocumentKinds"/>.</param>
/// <param name="For">JSON pointer into the form: whose it is.</param>
/// <param name="Severity">Whether the filing can be submitted without.</param>
public sealed record MissingMaterial(string Kind, string For, Severity Severity);
