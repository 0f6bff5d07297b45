using Beian.Docs.Exporters.Providers.Uploads;
using Beian.Docs.Filings;

namespace Beian.Docs.Exporters.Providers;

/// <summary>All that tells one provider's export from another's (接入商导出配置); the README beside it says where each part comes from.</summary>
internal sealed record ProviderProfile
{
    /// <summary>The word that names it: aliyun.</summary>
    public required string Word { get; init; }

    /// <summary>Its name in Chinese.</summary>
    public required string Name { get; init; }

    public required FilingPlatform Platform { get; init; }

    /// <summary>What it files on behalf of clients.</summary>
    public required IReadOnlyList<FilingKind> Kinds { get; init; }

    public required IReadOnlyDictionary<Box, BoxName> Names { get; init; }

    /// <summary>What it is known or likely to refuse, for a form: pointer and value in, warnings out.</summary>
    public required Func<FilingForm, Func<string, string, IEnumerable<string>>> Limits { get; init; }

    public required UploadLimits Uploads { get; init; }

    /// <summary>What whoever uses the file must know of the sources.</summary>
    public required IReadOnlyList<string> SourceNotes { get; init; }

    /// <summary>The body of its documented interface, where it has one.</summary>
    public Func<FilingReport, RequestBody>? Request { get; init; }

    public string Title => $"{Name}备案预填数据（JSON）";

    /// <summary>Labels that no page of the provider was found for, each once, in the order of the form.</summary>
    public IReadOnlyList<string> UnsourcedLabels =>
        [.. Names.OrderBy(n => n.Key).Select(n => n.Value).Where(n => !n.IsSourced).Select(n => n.Label).Distinct()];
}
