using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Contacts;

/// <summary>A phone number of the form, with its place (表上的电话).</summary>
/// <param name="Value">As it is written.</param>
/// <param name="Pointer">JSON pointer.</param>
/// <param name="Title">主体负责人的手机号码</param>
internal sealed record FormPhone(string Value, string Pointer, string Title)
{
    public static IEnumerable<FormPhone> Of(FilingFacts facts) => facts.People.Where(p => p.Form is not null).SelectMany(p => new (string? Value, string Member, string Title)[]
    {
        (p.Form!.Mobile, "mobile", "手机号码"), (p.Form.EmergencyMobile, "emergencyMobile", "应急联系电话"), (p.Form.OfficePhone, "officePhone", "办公电话"),
    }.Where(v => PhoneNumber.Plain(v.Value).Length > 0).Select(v => new FormPhone(v.Value!, $"{p.Pointer}/{v.Member}", $"{p.Title}的{v.Title}")));
}
