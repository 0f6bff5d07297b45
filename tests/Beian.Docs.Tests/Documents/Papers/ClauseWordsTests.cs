using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class ClauseWordsTests
{
    [Theory]
    [InlineData("本单位网站", true)]
    [InlineData("王样例于2022年01月27日通过样例云计算有限公司", true)]
    [InlineData("备案主体威海样例科技有限公司的网站", true)]
    [InlineData("单位盖章处", true)]
    [InlineData("贵州样例印章刻制中心", false)]
    [InlineData("贵州样例科技有限公司", false)]
    [InlineData("本溪样例商贸有限公司", false)]
    [InlineData("威海样例海蓝科技有限公司", false)]
    public void AClause_IsToldFromAName(string text, bool expected) => Assert.Equal(expected, ClauseWords.AreIn(text));

    [Theory]
    [InlineData("网站备案负责人,全权办理网站备案相关事宜。其在办理", true)]
    [InlineData("威海样例(山东)科技有限公司", false)]
    [InlineData("Sample Co.,Ltd", false)]
    public void ASentence_IsToldByItsStops(string text, bool expected) => Assert.Equal(expected, ClauseWords.IsSentence(text));
}
