using Beian.Docs.Filings;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Samples.Filings;

/// <summary>What the sample filings have in common (样例数据).</summary>
internal static class SampleData
{
    public const string Scope = "一般项目：软件开发；信息技术咨询服务；信息系统集成服务；计算机系统服务；电子产品销售。（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）";

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
