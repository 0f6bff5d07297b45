using Beian.Docs.Filings;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>What a filing must be for a mistake to be possible in it; the rest is left to the dice (对备案的要求).</summary>
public sealed record Wish
{
    public static Wish Any { get; } = new();

    public static Wish Website { get; } = new() { Kind = FilingKind.Website };

    public static Wish App { get; } = new() { Kind = FilingKind.App };

    public static Wish MiniProgram { get; } = new() { Kind = FilingKind.MiniProgram };

    public FilingKind? Kind { get; init; }

    /// <summary>One of these; empty for any.</summary>
    public IReadOnlyList<SubjectSort> Sorts { get; init; } = [];

    /// <summary>One of these; empty for any of the usual ones.</summary>
    public IReadOnlyList<string> Provinces { get; init; } = [];

    public FilingPlatform? Platform { get; init; }

    public FilingOperation? Operation { get; init; }

    /// <summary>Somebody else runs the service, authorized by a letter.</summary>
    public bool? IsOfTwo { get; init; }

    public Wish In(params string[] provinces) => this with { Provinces = provinces };

    public Wish Of(params SubjectSort[] sorts) => this with { Sorts = sorts };

    public Wish On(FilingPlatform platform) => this with { Platform = platform };

    public Wish By(FilingOperation operation) => this with { Operation = operation };

    public Wish OfOne => this with { IsOfTwo = false };

    public Wish OfTwo => this with { IsOfTwo = true };

    /// <summary>企业 or 个体工商户: those with a 营业执照.</summary>
    public Wish Licensed => Of(SubjectSort.Company, SubjectSort.SoleTrader);

    public Wish OfUnit => Of(SubjectSort.Company, SubjectSort.SoleTrader, SubjectSort.Institution, SubjectSort.SocialOrganization);
}
