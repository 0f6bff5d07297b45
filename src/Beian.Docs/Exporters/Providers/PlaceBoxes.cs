using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;

namespace Beian.Docs.Exporters.Providers;

/// <summary>Where the subject is and where it gets its letters (所在地区、通信地址).</summary>
internal sealed class PlaceBoxes(BoxMaker boxes, FilingForm form)
{
    private const string CertificatePointer = "/subject/certificateAddress";

    private const string MailingPointer = "/subject/mailingAddress";

    private SplitAddress Mailing => SplitAddress.Of(form.Subject?.MailingAddress);

    /// <summary>As the form chose, else by the subject's certificate.</summary>
    public (Box, FormBox)[] RegionParts()
    {
        var chosen = SplitAddress.OfChosen(form);
        var (city, county) = (Chosen(form.Subject?.City), Chosen(form.Subject?.County));
        return
        [
            (Box.Province, Province(SplitAddress.Of(form.Subject?.CertificateAddress))),
            (Box.City, boxes.Part(city is null ? CertificatePointer : "/subject/city", chosen.City.Name ?? city, chosen.City.Code)),
            (Box.County, boxes.Part(county is null ? CertificatePointer : "/subject/county", chosen.Region?.County ?? county, chosen.Region?.CountyCode, chosen)),
        ];
    }

    private static string? Chosen(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>The same as one path through a chooser; what is not known ends the path.</summary>
    public FormBox Region()
    {
        List<FormBox> steps = [.. RegionParts().Select(p => p.Item2)];
        var known = steps.TakeWhile(s => s.Value is not null).ToList();
        return steps[^1] with
        {
            Value = null,
            Code = null,
            Values = [.. known.Select(s => s.Value!)],
            Codes = [.. known.Select(s => s.Code)],
            IsPath = true,
            Warnings = [.. steps.SelectMany(s => s.Warnings).Distinct()],
        };
    }

    public (Box, FormBox)[] MailingParts()
    {
        var mailing = Mailing;
        return
        [
            (Box.MailingProvince, boxes.Part(MailingPointer, mailing.Region?.Province, mailing.Region?.ProvinceCode)),
            (Box.MailingCity, boxes.Part(MailingPointer, mailing.City.Name, mailing.City.Code)),
            (Box.MailingCounty, boxes.Part(MailingPointer, mailing.Region?.County, mailing.Region?.CountyCode, mailing)),
            (Box.MailingDetail, boxes.Part(MailingPointer, mailing.Detail, null) with
            {
                Warnings = [.. boxes.LimitsOf(MailingPointer, form.Subject?.MailingAddress)],
            }),
        ];
    }

    private FormBox Province(SplitAddress address)
    {
        var chosen = FilingProvinces.Table.Find(form.Province);
        if (chosen is null)
            return boxes.Part(CertificatePointer, address.Region?.Province, address.Region?.ProvinceCode);
        var province = boxes.Plain("/province") with { Value = chosen.Name, Code = chosen.Code };
        return address.Region is { } region && region.ProvinceCode != $"{chosen.Code}"
            ? province with { Warnings = [.. province.Warnings, "备案省份与证件住所所在省不同，请核对。"] }
            : province;
    }
}
