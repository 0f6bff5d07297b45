using Beian.Docs.Reading;

namespace Beian.Docs.Exporters.Providers.Uploads;

/// <summary>What a provider accepts as pictures (图片限制, domain reference §3.9).</summary>
public sealed record UploadLimits
{
    /// <summary>File endings that are taken, in lower case with the dot.</summary>
    public IReadOnlyList<string> Types { get; init; } = [".jpg", ".jpeg", ".png"];

    /// <summary>Bytes a picture may have at most.</summary>
    public required int MaxBytes { get; init; }

    /// <summary>Bytes a picture should have at least; zero where nobody says.</summary>
    public int MinBytes { get; init; }

    /// <summary>The floor that two platforms give, so probably the authority's: the certificate of the subject.</summary>
    public PageSize SubjectFloor { get; init; } = new(1500, 1100);

    /// <summary>The same for the papers of persons.</summary>
    public PageSize PersonFloor { get; init; } = new(1280, 720);

    /// <summary>Below the floor a picture is refused; otherwise the floor is other platforms' and only advice.</summary>
    public bool IsFloorOwn { get; init; }

    /// <summary>Where the limits come from, in Chinese.</summary>
    public required string Source { get; init; }
}
