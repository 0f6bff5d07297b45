using Beian.Docs.Documents;
using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Layout;

public sealed class PartialLabelsTests
{
    /// <summary>A column of justified labels, five ems wide, of which one row is given.</summary>
    private static IReadOnlyList<LabelHit> Find(params (string Text, double X)[] row)
    {
        List<Beian.Docs.Recognition.TextLine> lines =
        [
            PageOf.Line("注_册_资_本", 100, 300),
            PageOf.Line("经_营_范_围", 100, 400),
            PageOf.Line("成_立_日_期", 100, 450),
            .. row.Select(r => PageOf.Line(r.Text, r.X, 100)),
        ];
        var sheet = Sheet.From(lines);
        return PartialLabels.Complete(LabelFinder.Find(sheet, BusinessLicenseLabels.All), sheet, BusinessLicenseLabels.All);
    }

    [Fact]
    public void LastCharacterGluedToTheValue_StandsForTheLabel()
    {
        var hit = Assert.Single(Find(("型_有限责任公司", 180)), h => h.Field == FieldNames.Type);

        Assert.Equal("型", string.Concat(hit.Glyphs.Select(g => g.Text)));
    }

    [Fact]
    public void FirstCharacter_StandsForTheLabel() => Assert.Contains(Find(("名", 100), ("样例有限公司", 260)), h => h.Field == FieldNames.Name);

    [Fact]
    public void PartOfTwoTitles_IsGuessed()
    {
        var hit = Assert.Single(Find(("人", 180), ("样例甲", 260)), h => h.Field == FieldNames.Representative);

        Assert.True(hit.IsGuessed);
    }

    [Fact]
    public void OtherWordInTheColumn_IsNoLabel() =>
        Assert.Equal([FieldNames.Capital, FieldNames.EstablishedOn, FieldNames.Scope], Find(("样", 180)).Select(h => h.Field).Order());
}
