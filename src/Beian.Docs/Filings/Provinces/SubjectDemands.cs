namespace Beian.Docs.Filings.Provinces;

/// <summary>What a 管局 demands of the subject and its certificate (主体要求).</summary>
public sealed record SubjectDemands
{
    /// <summary>Months that the subject's certificate must still run.</summary>
    public int CertificateMonths { get; init; } = 3;

    /// <summary>Months that ID cards must still run.</summary>
    public int IdMonths { get; init; } = 3;

    /// <summary>Months that a 居住证 must still run; 0 where not said.</summary>
    public int ResidencePermitMonths { get; init; }

    /// <summary>Months that a 港澳台居民居住证 must still run, as a demand of its own; 0 where not said.</summary>
    public int HongKongMacaoTaiwanPermitMonths { get; init; }

    /// <summary>The license shows a 证照编号 beside its code.</summary>
    public bool NeedsLicenseSerial { get; init; }

    /// <summary>The copy of the license says (1/1).</summary>
    public bool NeedsCopyMark { get; init; }

    /// <summary>What the registrar's seal must read.</summary>
    public string? RegistrarSeal { get; init; }

    /// <summary>Brackets of the name are as printed, half or full width.</summary>
    public bool BracketsIdentical { get; init; }

    /// <summary>证件类型 that do not prove a subject here.</summary>
    public IReadOnlyList<string> RefusedCertificates { get; init; } = [];

    /// <summary>Electronic licenses are refused.</summary>
    public bool ElectronicLicenseRefused { get; init; }

    /// <summary>Copies with the unit's seal are taken for originals.</summary>
    public bool StampedCopiesAccepted { get; init; }

    /// <summary>旅行社 hand in their 业务经营许可证.</summary>
    public bool TravelAgenciesNeedPermit { get; init; }

    /// <summary>机关、事业单位 name the unit above them as 主管单位, not themselves.</summary>
    public bool SuperiorIsAbove { get; init; }

    /// <summary>A subject without services need not be cancelled first (空壳主体).</summary>
    public bool EmptySubjectMayStay { get; init; }
}
