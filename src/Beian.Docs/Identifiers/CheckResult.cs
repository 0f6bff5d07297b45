namespace Beian.Docs.Identifiers;

/// <summary>Whether a code holds together, and if not, why (校验结果).</summary>
/// <param name="IsValid">Everything checks.</param>
/// <param name="Problem">A stable word: length, characters, check, birthDate, province; null when valid.</param>
public readonly record struct CheckResult(bool IsValid, string? Problem)
{
    public static CheckResult Valid { get; } = new(true, null);

    public static CheckResult Invalid(string problem) => new(false, problem);
}
