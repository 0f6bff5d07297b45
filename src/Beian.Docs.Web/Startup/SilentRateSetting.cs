using Beian.Docs.Documents.Calibration;

namespace Beian.Docs.Web.Startup;

/// <summary>The setting <c>Beian:TargetSilentRate</c> (目标漏错率).</summary>
public static class SilentRateSetting
{
    private const string Key = "Beian:TargetSilentRate";

    /// <summary>Throws when it is given and is no rate.</summary>
    public static void Check(IConfiguration configuration)
    {
        if (configuration[Key] is { } given && TargetSilentRate.Parse(given) is null)
            throw new CannotStartException(TargetSilentRate.Complaint("设置 Beian__TargetSilentRate", given));
    }
}
