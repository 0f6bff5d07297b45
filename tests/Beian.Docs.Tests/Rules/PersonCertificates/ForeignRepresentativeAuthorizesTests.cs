using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class ForeignRepresentativeAuthorizesTests
{
    private static SampleFiling Foreign => Consistent.With(("执照.jpg", License((FieldNames.Representative, "John Sample"))))
        .WithPeople(p => p with { Name = "John Sample", IdKind = "护照", IdNumber = "X1234567" })
        .WithSubject(s => s with { LegalRepresentative = new LegalRepresentative { Name = "John Sample", IdKind = "护照", IdNumber = "X1234567" } });

    [Fact]
    public void ForeignRepresentativeAsPrincipal_IsBlockedInShandong()
    {
        var finding = Assert.Single(Foreign.Ask<ForeignRepresentativeAuthorizes>());
        Assert.Equal(("R-054", Severity.Blocking, "/subject/principal/idKind"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains("John Sample", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ElsewhereOrFromHere_IsFine()
    {
        Assert.Empty(Foreign.In("江苏省").Ask<ForeignRepresentativeAuthorizes>());
        Assert.Empty(Consistent.Ask<ForeignRepresentativeAuthorizes>());
    }

    [Fact]
    public void ResidentsOfHongKong_AreFromAbroadToo() => Assert.Single(
        Consistent.With(("执照.jpg", License())).WithPeople(p => p with { IdKind = "港澳居民居住证", IdNumber = "810000199003077719" }).WithSubject(s => s with { LegalRepresentative = null }).Ask<ForeignRepresentativeAuthorizes>());
}
