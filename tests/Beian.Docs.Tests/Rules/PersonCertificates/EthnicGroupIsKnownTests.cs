using Beian.Docs.Documents;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class EthnicGroupIsKnownTests
{
    [Fact]
    public void UnknownGroup_IsMentioned() =>
        Assert.Equal(("R-043", Severity.Info), Consistent.WithFront((FieldNames.Ethnicity, "汊")).Ask<EthnicGroupIsKnown>().Select(f => (f.Code, f.Severity)).Single());

    [Theory]
    [InlineData("汉")]
    [InlineData("穿青人")]
    [InlineData("汉族")]
    public void KnownGroup_IsFine(string name) => Assert.Empty(Consistent.WithFront((FieldNames.Ethnicity, name)).Ask<EthnicGroupIsKnown>());

    [Fact]
    public void UnreadGroup_TellsNothing() => Assert.Empty(Consistent.WithFront((FieldNames.Ethnicity, Missing)).Ask<EthnicGroupIsKnown>());
}
