namespace Beian.Docs.Identifiers.Mrz;

/// <summary>What a machine-readable zone says, and which of its check digits hold (机读码).</summary>
public sealed record MachineReadableZone
{
    /// <summary>P and what follows, or the two letters of a card.</summary>
    public required string DocumentCode { get; init; }

    /// <summary>Three letters.</summary>
    public required string IssuingState { get; init; }

    public required string Number { get; init; }

    /// <summary>Three letters.</summary>
    public required string Nationality { get; init; }

    public DateOnly? BirthDate { get; init; }

    /// <summary>男, 女, or null where the zone does not say.</summary>
    public string? Sex { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    public string Surname { get; init; } = "";

    public string GivenNames { get; init; } = "";

    public bool IsNumberProven { get; init; }

    public bool IsBirthDateProven { get; init; }

    public bool IsExpiryProven { get; init; }

    /// <summary>The digit over all of them, which a single misread character rarely survives together with its own.</summary>
    public bool IsCompositeProven { get; init; }

    /// <summary>How many of the four check digits hold.</summary>
    public int Proofs => new[] { IsNumberProven, IsBirthDateProven, IsExpiryProven, IsCompositeProven }.Count(p => p);
}
