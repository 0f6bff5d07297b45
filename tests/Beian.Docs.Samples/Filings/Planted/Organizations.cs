using Beian.Docs.Documents;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Organizations;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>Organizations whose certificate asks for nothing more: no trade that a province wants a permit for (无特殊要求的单位).</summary>
internal static class Organizations
{
    private static readonly string[] Loaded = ["交易", "图书", "期刊", "音像", "药品", "医疗器械", "文化", "书刊", "会刊", "金融", "基金", "影视", "节目", "大学", "学院", "(", "（"];

    public static Organization Invent(Dice dice, DateOnly asOf, SubjectSort sort, string province, out Region region)
    {
        while (true)
        {
            var made = sort == SubjectSort.Institution ? InstitutionInventor.Invent(dice, asOf) : SocialOrganizationInventor.Invent(dice, asOf);
            if (Region.All.FirstOrDefault(r => r.Province == province && made.Authority.StartsWith(r.Short, StringComparison.Ordinal)) is not { } home)
                continue;
            var (name, scope) = (made.Name, ItemOf(made, FieldNames.Scope)?.Printed ?? "");
            if (Loaded.Any(w => name.Contains(w, StringComparison.Ordinal) || scope.Contains(w, StringComparison.Ordinal)) || name.Length < 7)
                continue;
            region = home;
            return made;
        }
    }

    public static LicenseItem? ItemOf(Organization organization, string field) => organization.Items.FirstOrDefault(i => i.Fields.Any(f => f.Name == field));

    public static Organization WithRepresentative(Organization organization, string name) =>
        With(organization, FieldNames.Representative, item => LicenseItem.Whole(item.Label, name, FieldNames.Representative) with { LabelField = FieldNames.RepresentativeTitle });

    public static Organization With(Organization organization, string field, Func<LicenseItem, LicenseItem> change) =>
        organization with { Items = [.. organization.Items.Select(i => i.Fields.Any(f => f.Name == field) ? change(i) : i)] };
}
