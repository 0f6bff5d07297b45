using System.Text.Json.Nodes;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;

namespace Beian.Docs.Exporters.Providers;

/// <summary>The map from our form to a provider's boxes, in the authority's order (字段对照).</summary>
internal sealed class ProviderForm(ProviderProfile profile, FilingReport report)
{
    private readonly BoxMaker _boxes = new(report, profile.Limits(report.Prefill));

    private FilingKind? Kind => report.Prefill.Kind;

    public JsonObject Write() => new()
    {
        ["主办者信息"] = Subject(),
        ["主体负责人信息"] = Person("/subject/principal"),
        ["法定代表人信息"] = Group(
            (Box.RepresentativeName, _boxes.Plain("/subject/legalRepresentative/name", required: false)),
            (Box.RepresentativeIdNumber, _boxes.Plain("/subject/legalRepresentative/idNumber", required: false))),
        ["互联网信息服务信息"] = new JsonArray([.. Enumerable.Range(0, Math.Max(1, report.Prefill.Services.Count)).Select(Service)]),
    };

    private JsonObject Subject()
    {
        var subject = report.Prefill.Subject;
        var places = new PlaceBoxes(_boxes, report.Prefill);
        return Group([
            .. profile.Names.ContainsKey(Box.Region) ? [(Box.Region, places.Region())] : places.RegionParts(),
            (Box.Nature, _boxes.Coded("/subject/nature", SubjectNatures.Table)),
            (Box.CertificateKind, _boxes.Plain("/subject/certificateKind") with { Code = CertificateKinds.CodeFor(subject?.CertificateKind, subject?.Nature) }),
            (Box.CertificateNumber, _boxes.Plain("/subject/certificateNumber")),
            (Box.SubjectName, _boxes.Plain("/subject/name")),
            (Box.CertificateAddress, _boxes.Plain("/subject/certificateAddress")),
            .. profile.Names.ContainsKey(Box.MailingAddress) ? [(Box.MailingAddress, _boxes.Plain("/subject/mailingAddress"))] : places.MailingParts(),
            (Box.Superior, _boxes.Plain("/subject/superior", required: subject?.Nature != SubjectNatures.Individual)),
        ]);
    }

    private JsonObject Person(string parent) => Group([
        (Box.PersonName, _boxes.Plain($"{parent}/name")),
        (Box.IdKind, _boxes.Coded($"{parent}/idKind", CertificateKinds.OfPersons)),
        (Box.IdNumber, _boxes.Plain($"{parent}/idNumber")),
        .. profile.Names.ContainsKey(Box.IdPeriod) ? [(Box.IdPeriod, _boxes.Period(parent))] : PeriodParts(parent),
        (Box.Mobile, _boxes.Plain($"{parent}/mobile")),
        (Box.EmergencyMobile, _boxes.Plain($"{parent}/emergencyMobile")),
        (Box.Email, _boxes.Plain($"{parent}/email")),
    ]);

    private (Box, FormBox)[] PeriodParts(string parent) =>
    [
        (Box.IdValidFrom, _boxes.Plain($"{parent}/idValidFrom")),
        (Box.IdValidTo, _boxes.Plain($"{parent}/idValidTo")),
        (Box.IdOpenEnd, _boxes.OpenEnd($"{parent}/idValidTo")),
    ];

    private JsonNode Service(int index)
    {
        var parent = $"/services/{index}";
        var service = report.Prefill.Services.ElementAtOrDefault(index);
        var isWebsite = Kind is FilingKind.Website or null;
        var group = Group([
            (Box.ServiceKind, ServiceKind()),
            .. service?.MiniProgram is null ? [] : new[] { (Box.AppId, _boxes.Plain($"{parent}/miniProgram/appId")) },
            (Box.ServiceName, _boxes.Plain($"{parent}/name")),
            .. IsOnPlatform ? [] : AddressBoxes(parent, isWebsite),
            (Box.Contents, _boxes.Many($"{parent}/contents", isWebsite ? ServiceContents.OfWebsites : null)),
            (Box.Languages, _boxes.Many($"{parent}/languages", ServiceLanguages.Table)),
            (Box.PreApprovals, _boxes.Many($"{parent}/preApprovals", PreApprovals.Table, required: false)),
            .. IsOnPlatform ? [] : new[] { (Box.IpAddresses, _boxes.Many($"{parent}/ipAddresses", null)) },
            (Box.Remark, _boxes.Plain($"{parent}/remark", required: false)),
        ]);
        var platforms = service?.App?.Platforms.Count ?? 0;
        if (platforms > 0)
            group["APP 特征信息"] = new JsonArray([.. Enumerable.Range(0, platforms).Select(i => AppPlatform($"{parent}/app/platforms/{i}"))]);
        group["服务负责人信息"] = Person($"{parent}/person");
        return group;
    }

    /// <summary>A mini-program runs on its platform: it has no domain and no address of its own to file.</summary>
    private bool IsOnPlatform => Kind == FilingKind.MiniProgram && profile.Kinds.Contains(FilingKind.MiniProgram);

    private (Box, FormBox)[] AddressBoxes(string parent, bool isWebsite) =>
    [
        (Box.Domains, _boxes.Many($"{parent}/domains", null, required: isWebsite)),
        (Box.HomeUrl, _boxes.Plain($"{parent}/homeUrl", required: isWebsite)),
    ];

    private JsonNode AppPlatform(string parent) => Group(
        (Box.AppSystem, _boxes.Plain($"{parent}/os")),
        (Box.PackageName, _boxes.Plain($"{parent}/packageName")),
        (Box.PublicKey, _boxes.Plain($"{parent}/publicKey")),
        (Box.Fingerprint, _boxes.Plain($"{parent}/fingerprint")),
        (Box.AppDomains, _boxes.Many($"{parent}/domains", null)));

    private FormBox ServiceKind() => _boxes.Plain("/kind") with
    {
        // 7 for mini-programs is inferred, the others were seen.
        Code = Kind switch { FilingKind.Website => 1, FilingKind.App => 6, FilingKind.MiniProgram => 7, FilingKind.QuickApp => 8, _ => null },
    };

    private JsonObject Group(params IEnumerable<(Box Box, FormBox Item)> items) => new(
        from item in items
        let name = profile.Names[item.Box]
        select KeyValuePair.Create(name.Label, (JsonNode?)item.Item.Write(name.Key)));
}
