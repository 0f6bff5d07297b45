using Beian.Docs.Documents;
using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Layout;

public sealed class HeadlessLabelsTests
{
    private static IReadOnlyList<LabelHit> Find(string line) => HeadlessLabels.Find([], Sheet.From([PageOf.Line(line, 100, 100)]), BusinessLicenseLabels.All);

    [Theory]
    [InlineData("册___资___本___样例", FieldNames.Capital)]
    [InlineData("营___范___围___样例", FieldNames.Scope)]
    [InlineData("立__日__期__2011年10月30日", FieldNames.EstablishedOn)]
    public void WideLabelWithoutItsHead_IsFound(string line, string field) => Assert.Equal(field, Assert.Single(Find(line)).Field);

    [Theory]
    [InlineData("册资本样例")]
    [InlineData("样册___资___本")]
    [InlineData("资___本")]
    public void WordsOfAText_AreNoLabel(string line) => Assert.Empty(Find(line));
}
