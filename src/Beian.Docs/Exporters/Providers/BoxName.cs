namespace Beian.Docs.Exporters.Providers;

/// <summary>What a provider calls a box (填写框名称).</summary>
/// <param name="Label">As people see it.</param>
/// <param name="IsSourced">A page of the provider was found that calls it so; otherwise the label is the authority's.</param>
/// <param name="Key">Its name in the provider's interface, where one is documented.</param>
public sealed record BoxName(string Label, bool IsSourced = false, string? Key = null);
