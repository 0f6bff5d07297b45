namespace Beian.Docs.Filings.Provinces;

/// <summary>Oldest people in charge (退休年龄).</summary>
/// <param name="Men">男</param>
/// <param name="Women">女</param>
public sealed record RetirementAges(int Men, int Women);
