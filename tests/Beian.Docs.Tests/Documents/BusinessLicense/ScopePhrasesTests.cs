using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.BusinessLicense;

public sealed class ScopePhrasesTests
{
    private static ReadText Restore(string read, string unsure = "")
    {
        var line = PageOf.Line(read, 0, 0);
        line = line with { Chars = [.. line.Chars.Select(c => unsure.Contains(c.Text, StringComparison.Ordinal) ? c with { Confidence = 0.7 } : c)] };
        return ScopePhrases.Restore(ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]));
    }

    [Theory]
    [InlineData("软件开发(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)", "软件开发。(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)")]
    [InlineData("软件开发。(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)", "软件开发。(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)")]
    [InlineData("软件开发(依法须经批准的项目,经相关部门批准后方可开展经营活动)", "软件开发(依法须经批准的项目,经相关部门批准后方可开展经营活动)")]
    public void StopBeforeTheRemark_IsLikely(string read, string likely) => Assert.Equal(likely, ScopePhrases.WithLikelyStop(read));

    [Theory]
    [InlineData("软件开发。(除依法须经批准的项目外,凭营业执照依法自主开展经营,活动)", "软件开发。(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)")]
    [InlineData("软件开发(依法须经批准的项目。经相关部门批准后方可开展经营活动)", "软件开发(依法须经批准的项目,经相关部门批准后方可开展经营活动)")]
    [InlineData("软件开发依法须经批准的项目,经相关部门批准后方可开展经营活动)", "软件开发(依法须经批准的项目,经相关部门批准后方可开展经营活动)")]
    [InlineData("软件开发;技术服务、技术开发技术咨询、技术交流、技术转让、技术推广;广告制作", "软件开发;技术服务、技术开发、技术咨询、技术交流、技术转让、技术推广;广告制作")]
    [InlineData("水产品批发;广告设计代理;软件开发", "水产品批发;广告设计、代理;软件开发")]
    [InlineData("软件开发。(依法须经批准的项目。经相关部门批准后方可开展经营活动。)", "软件开发。(依法须经批准的项目,经相关部门批准后方可开展经营活动。)")]
    [InlineData("软件开发(依法须经批准的项目,经相关部门批准后方可开展经营活动)。许可项目:食品销售", "软件开发(依法须经批准的项目,经相关部门批准后方可开展经营活动)。许可项目:食品销售")]
    [InlineData("软件开发。(除依法须经批准的项目外,凭营业执照依法白主开展经营活动)", "软件开发。(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)")]
    [InlineData("软件开发。监(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)", "软件开发。(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)")]
    [InlineData("软件开发。【依法须经批准的项目,经相关部门批准后方可开展经营活动)", "软件开发。【依法须经批准的项目,经相关部门批准后方可开展经营活动】")]
    [InlineData("软件开发。【依法须经批准的项目。经相关部门批准后方可开展经营活动】", "软件开发。【依法须经批准的项目,经相关部门批准后方可开展经营活动】")]
    [InlineData("商务服务业(网址:http://yangli.cn/。依法须经批准的项目,经相关部门批准后方可开展经营活动。)", "商务服务业(网址:http://yangli.cn/。依法须经批准的项目,经相关部门批准后方可开展经营活动。)")]
    [InlineData("软件开发。(依法须经批准的项目.经相关部门批准后,方可开展经营活动)", "软件开发。(依法须经批准的项目,经相关部门批准后,方可开展经营活动)")]
    [InlineData("软件开发(依法须经批准的项目,经相关部门批准后,方可开展经营活动)", "软件开发(依法须经批准的项目,经相关部门批准后,方可开展经营活动)")]
    public void Marks_ArePutRight(string read, string wanted) => Assert.Equal(wanted, Restore(read).Text);

    [Fact]
    public void WhatIsReadBehindTheRemark_IsOfTheSeal()
    {
        Assert.EndsWith("开展经营活动)", Restore("软件开发(依法须经批准的项目,经相关部门批准后方可开展经营活动)商行", unsure: "商").Text, StringComparison.Ordinal);
        Assert.EndsWith("许可项目", Restore("软件开发(依法须经批准的项目,经相关部门批准后方可开展经营活动)许可项目", unsure: "许").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void UnsureCharacter_IsPutRight_AndKeepsItsScore()
    {
        var text = Restore("软件开发。(除依法须经批准的项自外,凭营业执照依法自主开展经营活动)", unsure: "自");

        Assert.EndsWith("(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)", text.Text, StringComparison.Ordinal);
        Assert.Equal(0.7, text.Lowest);
    }

    [Theory]
    [InlineData("软件开发。(除依法须经批准的项自外,凭营业执照依法自主开展经营活动)")]
    [InlineData("软件开发(依法须经批准的项目,经相关部门批准后方可开展经营活动,有效期以许可证为准)")]
    [InlineData("软件开发(依法须经批准的项目,经相关部门批准后方可开展经营活动,")]
    [InlineData("技术服务、技术开发、技术转让")]
    [InlineData("技术服务,技术开发、技术咨询、技术交流、技术转让、技术推广")]
    [InlineData("广告设计,代理,发布")]
    public void WhatIsSure_OrAnotherText_StaysAsItIs(string read) => Assert.Equal(read, Restore(read).Text);
}
