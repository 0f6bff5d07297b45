using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.BusinessLicense;

public sealed class ScopeMarksTests
{
    private static ReadText Text(string read, double confidence) => ReadText.From([new TextRun(Sheet.From([PageOf.Line(read, 0, 0, confidence: confidence)]).Lines[0])]);

    [Theory]
    [InlineData("样例销售:样例服务·(依法须经批准的项目除外)", "样例销售;样例服务。(依法须经批准的项目除外)")]
    [InlineData("般项目:样例销售。", "一般项目:样例销售。")]
    [InlineData("一般项目;样例销售。许可项目、样例服务", "一般项目:样例销售。许可项目:样例服务")]
    [InlineData("样例服务:批发、零售:五金交电、建筑材料;销售:办公用品。", "样例服务;批发、零售:五金交电、建筑材料;销售:办公用品。")]
    [InlineData("样例销售。(不得从事样例活动°)", "样例销售。(不得从事样例活动。)")]
    [InlineData("一般项目:样例销售。(除依法须经批准的项目)许可项目样例生产。", "一般项目:样例销售。(除依法须经批准的项目)许可项目:样例生产。")]
    public void Marks_AreTheUsualOnes(string read, string scope) => Assert.Equal(scope, ScopeMarks.Settle(read, Text(read, 0.9)));

    [Theory]
    [InlineData(0.99, "建设工程:样例工程专业承包;样例销售。")]
    [InlineData(0.9, "建设工程;样例工程专业承包;样例销售。")]
    public void ColonThatIsSure_Stays(double confidence, string scope) =>
        Assert.Equal(scope, ScopeMarks.Settle("建设工程:样例工程专业承包;样例销售。", Text("建设工程:样例工程专业承包;样例销售。", confidence)));
}
