using Beian.Docs.Filings;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Organizations;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>What is true of a filing before anybody writes it down: who files what, where, with which papers (备案事实).</summary>
public sealed record Story
{
    public required SubjectSort Sort { get; init; }

    public required FilingKind Kind { get; init; }

    public required FilingOperation Operation { get; init; }

    public required FilingPlatform Platform { get; init; }

    public required Region Region { get; init; }

    /// <summary>法定代表人, 经营者, or who files for themselves.</summary>
    public required Person Owner { get; init; }

    /// <summary>Runs the service in the owner's place; null where the owner does.</summary>
    public Person? Employee { get; init; }

    public Company? Company { get; init; }

    public Organization? Organization { get; init; }

    public required string ServiceName { get; init; }

    /// <summary>As it is registered.</summary>
    public required string Domain { get; init; }

    public required Contact OwnersContact { get; init; }

    public required Contact EmployeesContact { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>For accidents, numbers and the like that nobody looks at.</summary>
    public required int Seed { get; init; }

    public bool IsUnit => Sort != SubjectSort.Individual;

    public string Province => Region.Province;

    public string SubjectName => Company?.Name ?? Organization?.Name ?? Owner.Name;

    public string SubjectNumber => Company?.Number ?? Organization?.Code ?? Owner.IdNumber;

    public string Address => Company?.Address ?? ItemOf("address")?.Printed ?? Owner.Address;

    public Person InCharge => Employee ?? Owner;

    public LicenseItem? ItemOf(string field) => Organization?.Items.FirstOrDefault(i => i.Fields.Any(f => f.Name == field));

    /// <summary>Another owner, on the certificate too.</summary>
    public Story WithOwner(Func<Person, Person> change)
    {
        var owner = change(Owner);
        return this with
        {
            Owner = owner,
            Company = Company is null ? null : Company with { Representative = owner.Name },
            Organization = Organization is null ? null : Organizations.WithRepresentative(Organization, owner.Name),
        };
    }

    public Story WithCompany(Func<Company, Company> change) => this with { Company = change(Company!) };

    public Dice Dice(int salt) => new((Seed * 613) + salt);
}
