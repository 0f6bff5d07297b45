using System.Globalization;
using System.Reflection;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Provinces;
using Beian.Docs.Intake;
using Beian.Docs.Jobs;
using Beian.Docs.Ocr;
using Beian.Docs.Reading;

namespace Beian.Docs.Web.Startup;

/// <summary>The reader and the checker that the jobs use.</summary>
public static class ReaderSetup
{
    /// <summary>Longer than a consultant's pause between two files, shorter than one between two filings.</summary>
    private static readonly TimeSpan RestsAfter = TimeSpan.FromSeconds(20);

    public static void AddReading(this IServiceCollection services, ServiceOptions options, IntakeOptions intake)
    {
        var reader = new ReaderOptions { Engine = options.Engine, TargetSilentRate = options.TargetSilentRate, Intake = intake, RestsAfter = RestsAfter };
        if (options.ModelsPath is { Length: > 0 } models)
            reader.ModelsPath = models;
        services.AddSingleton<IDocumentReader>(_ => ReaderFactory.Create(reader));
        services.AddSingleton(new ReaderIdentity(VersionOf(options)));
        services.AddSingleton<FilingCheck>(provider => CheckWith(options, provider.GetRequiredService<ILoggerFactory>().CreateLogger("Beian.Docs.Provinces")));
    }

    private static FilingCheck CheckWith(ServiceOptions options, ILogger log)
    {
        var provinces = ProvinceFiles.Load(options.ProvincesPath);
        foreach (var problem in provinces.Problems)
            log.LogWarning("The province file {File} is not used: {Problem}", problem.File, problem.Message);
        return (input, elapsedMs) => FilingChecker.Default.Check(
            input with
            {
                Provinces = provinces,
                History = input.History with { AgencyPhones = [.. options.AgencyPhones], AgencyEmails = [.. options.AgencyEmails] },
            },
            elapsedMs);
    }

    // A new build or another target may read otherwise, so its readings are kept apart from the old ones.
    private static string VersionOf(ServiceOptions options)
    {
        var assembly = typeof(ReaderFactory).Assembly;
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        var build = assembly.ManifestModule.ModuleVersionId.ToString("N")[..12];
        var full = $"{options.Engine}/{options.TargetSilentRate.ToString(CultureInfo.InvariantCulture)}/{build}/{version}";
        return full.Length > 120 ? full[..120] : full;
    }
}
