namespace Beian.Docs.Samples.Invention;

/// <summary>An enterprise that does not exist, with a license (市场主体).</summary>
public sealed record Company
{
    public required LicenseGeneration Generation { get; init; }

    public required LicenseFormat Format { get; init; }

    public required Region Region { get; init; }

    /// <summary>18 characters, or 15 digits when the print has 注册号.</summary>
    public required string Number { get; init; }

    public bool HasCreditCode => Number.Length == 18;

    public required string Name { get; init; }

    public required string Type { get; init; }

    /// <summary>The label without spaces.</summary>
    public required string RepresentativeTitle { get; init; }

    public required string Representative { get; init; }

    public string? CapitalTitle { get; init; }

    public string? Capital { get; init; }

    public string? Composition { get; init; }

    public required string EstablishedTitle { get; init; }

    public required DateOnly EstablishedOn { get; init; }

    public string? TermTitle { get; init; }

    /// <summary>As printed; null when the sheet has no term.</summary>
    public string? Term { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    /// <summary>The term has no end.</summary>
    public bool IsOpenEnded { get; init; }

    public required string AddressTitle { get; init; }

    public required string Address { get; init; }

    public required string ScopeTitle { get; init; }

    public required string Scope { get; init; }

    public required string Authority { get; init; }

    public required DateOnly IssuedOn { get; init; }

    /// <summary>What the QR code leads to where that is not the number; null where it is as it should be.</summary>
    public string? QrNumber { get; init; }

    /// <summary>The registrar is printed, not only on its seal; null for as it happens.</summary>
    public bool? PrintsAuthority { get; init; }

    /// <summary>How the dates are written.</summary>
    public required DateStyle Dates { get; init; }
}
