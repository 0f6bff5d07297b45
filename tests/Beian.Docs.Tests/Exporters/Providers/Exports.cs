using System.Text.Json.Nodes;
using Beian.Docs.Exporters;
using Beian.Docs.Filings;
using Beian.Docs.Testing;

namespace Beian.Docs.Tests.Exporters.Providers;

/// <summary>Exports of invented forms, parsed again.</summary>
internal static class Exports
{
    public static JsonNode Of(string profile, FilingForm form) => JsonNode.Parse(
        KnownExporters.All.Single(e => e.Profile == profile).Export(new FilingPackage(SampleReports.Ready with { Prefill = form }, SampleReports.Day)).Content)!;

    public static JsonNode Subject(string profile, FilingForm form) => Of(profile, form)["form"]!["主办者信息"]!;

    public static JsonNode Body(string profile, FilingForm form) => Of(profile, form)["request"]!["body"]!;

    /// <summary>What the request says of one member.</summary>
    public static JsonNode Said(string profile, FilingForm form, string key) =>
        Of(profile, form)["request"]!["fields"]!.AsArray().Single(f => (string)f!["key"]! == key)!;

    public static FilingForm WithPrincipal(Func<ResponsiblePerson, ResponsiblePerson> change) => SampleForms.MiniProgram with
    {
        Subject = SampleForms.MiniProgram.Subject! with { Principal = change(SampleForms.Person) },
    };

    public static FilingForm WithService(Func<Service, Service> change) =>
        SampleForms.MiniProgram with { Services = [change(SampleForms.MiniProgram.Services[0])] };
}
