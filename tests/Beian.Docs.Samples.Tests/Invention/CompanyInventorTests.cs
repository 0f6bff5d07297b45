using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Tests.Invention;

public sealed class CompanyInventorTests
{
    [Fact]
    public void Company_HasTheItemsOfItsFormat()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var company = CompanyInventor.Invent(new Dice(seed), SpecimenWriter.AsOf);
            Assert.Equal(company.Generation >= LicenseGeneration.G2, company.HasCreditCode);
            Assert.True(company.EstablishedOn <= company.IssuedOn);
            Assert.True(company.IssuedOn < SpecimenWriter.AsOf);
            Assert.False(company.Format == LicenseFormat.SoleTrader && (company.Capital ?? company.Term) is not null);
            Assert.False(company.Generation == LicenseGeneration.G4 && company.Term is not null);
            if (company.ValidTo is { } end)
                Assert.True(end > company.ValidFrom);
        }
    }

    [Fact]
    public void Person_HasATermTheLawAllows()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var person = Person.Invent(new Dice(seed), SpecimenWriter.AsOf);
            if (person.ValidTo is not { } end)
            {
                Assert.True(person.BirthDate.AddYears(46) <= person.ValidFrom.AddDays(1));
                continue;
            }

            Assert.Contains(end.Year - person.ValidFrom.Year, new[] { 10, 20 });
            Assert.Equal((person.ValidFrom.Month, person.ValidFrom.Day), (end.Month, end.Day));
            Assert.True(end > SpecimenWriter.AsOf);
        }
    }
}
