using Beian.Docs.Identifiers;

namespace Beian.Docs.Tests.Identifiers;

public sealed class OrganizationCodeTests
{
    [Theory]
    [InlineData("D2143569X")]
    [InlineData("M000100Y4")]
    [InlineData("456763110")]
    [InlineData("71526726X")]
    [InlineData("192203821")]
    public void ValidCode_HasValidCheck(string code)
    {
        Assert.True(OrganizationCode.HasValidCheck(code));
        Assert.Equal(code[8], OrganizationCode.CheckCharacter(code.AsSpan(0, 8)));
    }

    [Theory]
    [InlineData("D21435690")]
    [InlineData("D2143569-X")]
    [InlineData("d2143569X")]
    [InlineData("")]
    public void InvalidCode_IsRefused(string code) => Assert.False(OrganizationCode.HasValidCheck(code));
}
