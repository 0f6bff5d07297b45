using Beian.Docs.Filings;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Samples.Filings;

/// <summary>What the sample filings have in common (样例数据).</summary>
internal static class SampleData
{
    public const string Scope = "一般项目：软件开发；信息技术咨询服务；信息系统集成服务；计算机系统服务；电子产品销售。（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）";

    // A key pair made for this sample; the private half was thrown away.
    public const string PublicKey =
        "30820122300d06092a864886f70d01010105000382010f003082010a0282010100c936bac18b4fdf408c34bc6a8d7d4afa3fab39d79440d870660aec9cf84d6f48dbad7c6395" +
        "f2b5bb6135f4d7c10d3996d8cd4f6dae915f3d0ee12743d95ac3c269f748d0cb11bcfc6f209c516e0d770c3ff5aee8c078ecdbf6be03c185b10e544cf359a71b2bded09722f0" +
        "272d77006e231dbe823d1fe78856cf0a5512261a51c38a9fe17d612a885ce7906093a21cd53b8ff8ee440c7b20e7477787233d28697040484db39e4c0e38a976f71de75236d1" +
        "137760adb8402b000cfd4c728a48ea248ba2d6d43f6561cb15ea29a09f4f2ef720b52be48e95c77596736916c98217dbaeab58b818b6cd5ad331655ad4c09e974a6b33b04a4f" +
        "0c7768a998223a65450203010001";

    public static readonly DateOnly AsOf = new(2026, 11, 23);

    public static string CreditCode(string category, string region, string eight)
    {
        var first = category + region + eight + CheckDigits.OfOrganizationCode(eight);
        return first + CheckDigits.OfCreditCode(first);
    }

    public static string IdNumber(string region, DateOnly birth, int sequence)
    {
        var first = $"{region}{birth.Year:0000}{birth.Month:00}{birth.Day:00}{sequence:000}";
        return first + CheckDigits.OfIdNumber(first);
    }

    /// <summary>The person as the form has them, with everything right.</summary>
    public static ResponsiblePerson Form(Person person, string mobile, string emergency, string email) => new()
    {
        Name = person.Name,
        IdKind = "居民身份证",
        IdNumber = person.IdNumber,
        IdValidFrom = PrintedValue.Of(person.ValidFrom),
        IdValidTo = person.ValidTo is { } end ? PrintedValue.Of(end) : "长期",
        Mobile = mobile,
        EmergencyMobile = emergency,
        Email = email,
    };
}
