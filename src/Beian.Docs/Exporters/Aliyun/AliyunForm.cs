using System.Text.Json.Nodes;
using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;

namespace Beian.Docs.Exporters.Aliyun;

/// <summary>The map from the form to the console's boxes, in the console's order (字段对照).</summary>
internal sealed class AliyunForm(FilingReport report)
{
    private readonly Dictionary<string, FilledField> _fields = FilledFields.Of(report).ToDictionary(f => f.Value.Pointer);
    private readonly AliyunLimits _limits = new(report.Prefill);

    public JsonObject Write() => new()
    {
        ["主办者信息"] = Subject(),
        ["主体负责人信息"] = Person("/subject/principal"),
        ["法定代表人信息"] = Group(
            (AliyunLabels.PersonName, Plain("/subject/legalRepresentative/name", required: false)),
            (AliyunLabels.IdNumber, Plain("/subject/legalRepresentative/idNumber", required: false))),
        ["互联网信息服务信息"] = new JsonArray([.. Enumerable.Range(0, Math.Max(1, report.Prefill.Services.Count)).Select(Service)]),
    };

    private JsonObject Subject()
    {
        var subject = report.Prefill.Subject;
        var isPerson = subject?.Nature == SubjectNatures.Individual;
        var mailing = AliyunAddress.Of(subject?.MailingAddress);
        const string MailingPointer = "/subject/mailingAddress";
        return Group([
            .. Region(),
            (AliyunLabels.Nature, Coded("/subject/nature", SubjectNatures.Table)),
            (AliyunLabels.CertificateKind, Plain("/subject/certificateKind") with { Code = CertificateKinds.CodeFor(subject?.CertificateKind, subject?.Nature) }),
            (AliyunLabels.CertificateNumber, Plain("/subject/certificateNumber")),
            (AliyunLabels.SubjectName, Plain("/subject/name")),
            (AliyunLabels.CertificateAddress, Plain("/subject/certificateAddress")),
            (AliyunLabels.MailingProvince, Part(MailingPointer, mailing.Region?.Province, mailing.Region?.ProvinceCode)),
            (AliyunLabels.MailingCity, Part(MailingPointer, mailing.City.Name, mailing.City.Code)),
            (AliyunLabels.MailingCounty, Part(MailingPointer, mailing.Region?.County, mailing.Region?.CountyCode, mailing)),
            (AliyunLabels.MailingDetail, Part(MailingPointer, mailing.Detail, null) with { Warnings = _limits.Of(MailingPointer, subject?.MailingAddress) }),
            (AliyunLabels.Superior, Plain("/subject/superior", required: !isPerson)),
        ]);
    }

    /// <summary>Where the subject is: by its certificate; the province the form names counts when the certificate names none.</summary>
    private IEnumerable<(string, AliyunItem)> Region()
    {
        const string Pointer = "/subject/certificateAddress";
        var address = AliyunAddress.Of(report.Prefill.Subject?.CertificateAddress);
        var chosen = FilingProvinces.Table.Find(report.Prefill.Province);
        var province = chosen is null
            ? Part(Pointer, address.Region?.Province, address.Region?.ProvinceCode)
            : Plain("/province") with { Value = chosen.Name, Code = chosen.Code };
        if (chosen is not null && address.Region is { } region && region.ProvinceCode != $"{chosen.Code}")
            province = province with { Warnings = [.. province.Warnings, "备案省份与证件住所所在省不同，请核对。"] };
        yield return (AliyunLabels.Province, province);
        yield return (AliyunLabels.City, Part(Pointer, address.City.Name, address.City.Code));
        yield return (AliyunLabels.County, Part(Pointer, address.Region?.County, address.Region?.CountyCode, address));
    }

    private JsonObject Person(string parent) => Group(
        (AliyunLabels.PersonName, Plain($"{parent}/name")),
        (AliyunLabels.IdKind, Coded($"{parent}/idKind", CertificateKinds.OfPersons)),
        (AliyunLabels.IdNumber, Plain($"{parent}/idNumber")),
        (AliyunLabels.IdValidFrom, Plain($"{parent}/idValidFrom")),
        (AliyunLabels.IdValidTo, Plain($"{parent}/idValidTo")),
        (AliyunLabels.IdOpenEnd, OpenEnd($"{parent}/idValidTo")),
        (AliyunLabels.Mobile, Plain($"{parent}/mobile")),
        (AliyunLabels.EmergencyMobile, Plain($"{parent}/emergencyMobile")),
        (AliyunLabels.Email, Plain($"{parent}/email")));

    private JsonNode Service(int index)
    {
        var parent = $"/services/{index}";
        var isWebsite = report.Prefill.Kind is FilingKind.Website or null;
        var group = Group(
            (AliyunLabels.ServiceKind, ServiceKind()),
            (AliyunLabels.ServiceName, Plain($"{parent}/name")),
            (AliyunLabels.Domains, Many($"{parent}/domains", null, required: isWebsite)),
            (AliyunLabels.HomeUrl, Plain($"{parent}/homeUrl", required: isWebsite)),
            (AliyunLabels.Contents, Many($"{parent}/contents", isWebsite ? ServiceContents.OfWebsites : null)),
            (AliyunLabels.Languages, Many($"{parent}/languages", ServiceLanguages.Table)),
            (AliyunLabels.PreApprovals, Many($"{parent}/preApprovals", PreApprovals.Table, required: false)),
            (AliyunLabels.IpAddresses, Many($"{parent}/ipAddresses", null)),
            (AliyunLabels.Remark, Plain($"{parent}/remark", required: false)));
        var platforms = report.Prefill.Services.ElementAtOrDefault(index)?.App?.Platforms.Count ?? 0;
        if (platforms > 0)
            group["APP 特征信息"] = new JsonArray([.. Enumerable.Range(0, platforms).Select(i => AppPlatform($"{parent}/app/platforms/{i}"))]);
        group["服务负责人信息"] = Person($"{parent}/person");
        return group;
    }

    private JsonNode AppPlatform(string parent) => Group(
        (AliyunLabels.AppSystem, Plain($"{parent}/os")),
        (AliyunLabels.PackageName, Plain($"{parent}/packageName")),
        (AliyunLabels.PublicKey, Plain($"{parent}/publicKey")),
        (AliyunLabels.Fingerprint, Plain($"{parent}/fingerprint")),
        (AliyunLabels.AppDomains, Many($"{parent}/domains", null)));

    private AliyunItem ServiceKind() => Plain("/kind") with
    {
        // 7 for mini-programs is inferred, the others were seen.
        Code = report.Prefill.Kind switch { FilingKind.Website => 1, FilingKind.App => 6, FilingKind.MiniProgram => 7, FilingKind.QuickApp => 8, _ => null },
    };

    private AliyunItem Plain(string pointer, bool required = true)
    {
        var field = _fields[pointer];
        return new AliyunItem { Field = field, Value = field.Value.Text, IsRequired = required, Warnings = _limits.Of(pointer, field.Value.Text) };
    }

    private AliyunItem Coded(string pointer, CodeTable table)
    {
        var item = Plain(pointer);
        return table.Find(item.Value) is { } entry
            ? item with { Value = entry.Name, Code = entry.Code }
            : item with { Warnings = item.Value is null ? [] : [.. item.Warnings, NoCode(item.Value, table)] };
    }

    private static string NoCode(string word, CodeTable table) => $"“{word}”不在{table.Title}代码表中，没有代码，请手工选择。";

    private AliyunItem Many(string pointer, CodeTable? table, bool required = true)
    {
        var field = _fields[pointer];
        var without = table is null ? [] : field.Value.Values.Where(v => !table.Knows(v) && v != PreApprovals.None);
        return new AliyunItem
        {
            Field = field,
            Values = [.. field.Value.Values.Select(v => table?.Find(v)?.Name ?? v)],
            Codes = table is null ? [] : [.. field.Value.Values.Select(v => table.Find(v)?.Code)],
            IsRequired = required,
            Warnings = [.. _limits.Of(pointer, field.Value.Text), .. without.Select(v => NoCode(v, table!))],
        };
    }

    private AliyunItem Part(string pointer, string? value, string? code, AliyunAddress? warned = null) => new()
    {
        Field = _fields[pointer],
        Value = value,
        Code = code is null ? null : long.Parse(code),
        IsRequired = true,
        Warnings = warned is not null && _fields[pointer].Value.IsFilled ? warned.Warnings : [],
    };

    private AliyunItem OpenEnd(string pointer) => new()
    {
        Field = _fields[pointer],
        Value = _fields[pointer].Value.Text switch { null => null, FieldNames.OpenEnd => "是", _ => "否" },
    };

    private static JsonObject Group(params IEnumerable<(string Label, AliyunItem Item)> items) =>
        new(items.Select(i => KeyValuePair.Create(i.Label, (JsonNode?)i.Item.Write())));
}
