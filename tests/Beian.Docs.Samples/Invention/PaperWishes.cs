namespace Beian.Docs.Samples.Invention;

/// <summary>What a paper is to be like; what is null is left to the dice (指定的材料样式).</summary>
public sealed record PaperWishes
{
    /// <summary>Which of the kind's wordings.</summary>
    public int? Wording { get; init; }

    /// <summary>The title, among those of its wording.</summary>
    public string? Title { get; init; }

    public bool? HasSeal { get; init; }

    /// <summary>Whose seal it is where that is not the unit's.</summary>
    public string? SealName { get; init; }

    public bool? IsSigned { get; init; }

    public bool? IsDated { get; init; }

    /// <summary>Who holds the domain or the permit.</summary>
    public string? Holder { get; init; }

    /// <summary>The last day of the domain or the permit.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>域名注册商</summary>
    public string? Registrar { get; init; }
}
