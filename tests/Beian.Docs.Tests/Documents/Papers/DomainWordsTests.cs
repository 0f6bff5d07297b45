using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class DomainWordsTests
{
    /// <summary>Within Pinyin or an English word, and where what stands before and behind is no word without it.</summary>
    [Theory]
    [InlineData("yangli-shop.cn", 4, true)]
    [InlineData("haisample.com", 7, true)]
    [InlineData("lianhe.cn", 0, true)]
    [InlineData("he53sample.cn", 8, true)]
    [InlineData("miaosoosample.cn", 11, true)]
    [InlineData("sampleqx.cn", 4, true)]
    [InlineData("qxsampleqx.cn", 6, false)]
    [InlineData("qxlight.cn", 2, false)]
    [InlineData("qxmodel.cn", 6, false)]
    [InlineData("yangyl.cn", 5, false)]
    [InlineData("zjgkl.cn", 4, false)]
    [InlineData("xinlan.cn", 3, false)] // xin1an
    [InlineData("toplapp.cn", 3, false)] // top1app
    [InlineData("noledu.cn", 2, false)] // no1edu
    public void ALetter_IsOfAWord_WhereNoFigureCanStand(string domain, int at, bool expected) => Assert.Equal(expected, DomainWords.HaveWithin(domain, at));
}
