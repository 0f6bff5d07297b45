using Beian.Docs.Documents.Certificates;

namespace Beian.Docs.Tests.Documents.Certificates;

public sealed class ApprovalNumbersTests
{
    [Theory]
    [InlineData("样司许〔2018]第119号", "样司许〔2018〕第119号")]
    [InlineData("样司许[2018]第119号", "样司许[2018]第119号")]
    [InlineData("样司许2018第119号", "样司许2018第119号")]
    public void MixedBracketsOfTheYear_AreRestored(string read, string number) => Assert.Equal(number, ApprovalNumbers.Restore(read));

    [Theory]
    [InlineData("样司许[2018]第119号", true)]
    [InlineData("样司许字20181第119号", true)]
    [InlineData("样司许字12018第119号", true)]
    [InlineData("样司许字2018第119号", false)]
    [InlineData("样司许律2018119号", true)]
    [InlineData("样司许〔2018〕第119号", false)]
    public void BracketReadAsADigit_IsUnsure(string number, bool isUnsure) => Assert.Equal(isUnsure, ApprovalNumbers.IsUnsure(number));
}
