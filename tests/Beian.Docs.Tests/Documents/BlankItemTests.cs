using Beian.Docs.Documents;

namespace Beian.Docs.Tests.Documents;

public sealed class BlankItemTests
{
    [Theory]
    [InlineData("***", true)]
    [InlineData("/", true)]
    [InlineData("兴兴兴", true)]
    [InlineData("米米米米", true)]
    [InlineData("头兴兴", true)]
    [InlineData("光来兴", false)]
    [InlineData("兴兴", false)]
    [InlineData("兴兴兴商店", false)]
    [InlineData("鑫鑫鑫", false)]
    public void StarsAndStrokes_AreNoValue(string text, bool isBlank) => Assert.Equal(isBlank, BlankItem.Is(text));
}
