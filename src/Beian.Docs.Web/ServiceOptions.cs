using Beian.Docs.Filings.Provinces;
using Beian.Docs.Reading;

namespace Beian.Docs.Web;

/// <summary>Where the service keeps its things and who may come in; configured under <c>Beian</c>.</summary>
public sealed class ServiceOptions
{
    /// <summary>Folder of the originals; default the environment's BEIAN_DATA, else <c>.data</c> in the working folder.</summary>
    public string DataPath { get; set; } = Environment.GetEnvironmentVariable("BEIAN_DATA") ?? ".data";

    /// <summary>Folder of the models; null leaves it to the reader, which looks upward for <c>tessdata</c>.</summary>
    public string? ModelsPath { get; set; }

    /// <summary>Folder of newer province demands; read once at the start. Default the environment's BEIAN_PROVINCES, else none.</summary>
    public string? ProvincesPath { get; set; } = Environment.GetEnvironmentVariable(ProvinceFiles.FolderVariable);

    /// <summary>Phones of the agency that runs the service: clients' filings should not name them.</summary>
    public IList<string> AgencyPhones { get; } = [];

    /// <summary>E-mail addresses of the agency, or @domain for a whole domain.</summary>
    public IList<string> AgencyEmails { get; } = [];

    /// <summary>Which part of the service this process is; default all.</summary>
    public ServiceRole Role { get; set; } = ServiceRole.All;

    /// <summary>Which text reader is used; default auto.</summary>
    public EngineChoice Engine { get; set; } = EngineChoice.Auto;

    /// <summary>Share of wrong values up to which values of one sort stay confirmed, 0.0005 to 1; default 0.02.</summary>
    public double TargetSilentRate { get; set; } = Documents.Calibration.TargetSilentRate.Default;

    /// <summary>Host names that a browser may ask for; anything else is refused (DNS rebinding).</summary>
    public IList<string> Hosts { get; } = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>
    /// Listen on other addresses than this machine's own. There is no sign-in yet: only for a container whose port
    /// is published to 127.0.0.1. Default false.
    /// </summary>
    public bool AllowOtherAddresses { get; set; }
}
