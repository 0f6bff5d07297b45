using Beian.Docs.Documents;
using Beian.Docs.Rules.SignedPapers;

namespace Beian.Docs.Tests.Rules.SignedPapers;

public sealed class TemplateIsTheProvincesTests
{
    [Theory]
    [InlineData("广东省", "互联网信息服务承诺书", 1)]
    [InlineData("广东省", "广东省单位网站备案承诺书", 0)]
    [InlineData("山东省", "互联网信息服务承诺书", 0)]
    public void TemplateOfGuangdong_IsAskedFor(string province, string title, int count) =>
        Assert.Equal(count, SamplePapers.WithPromise((FieldNames.LetterKind, title)).In(province).Ask<TemplateIsTheProvinces>().Count);
}
