using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class DomainEndingsTests
{
    [Theory]
    [InlineData("nct", "net")]
    [InlineData("v1p", "vip")]
    [InlineData("cn", "cn")]
    [InlineData("pdf", null)]
    [InlineData("abc", null)]
    public void OneLetterThatLooksLikeAnother_IsRepaired(string read, string? expected) => Assert.Equal(expected, DomainEndings.Nearest(read));
}
