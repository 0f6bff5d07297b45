using Beian.Docs.Documents;
using Beian.Docs.Rules.Contacts;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Contacts;

public sealed class MailingAddressIsDetailedTests
{
    private static SampleFiling At(string? address) => Consistent.WithSubject(s => s with { MailingAddress = address });

    [Theory]
    [InlineData("山东省威海市环翠区", Severity.Blocking)]
    [InlineData("山东省威海市环翠区样例路", Severity.Blocking)]
    [InlineData("山东省青岛市市南区样例路", Severity.Blocking)]
    [InlineData("山东省威海市环翠区样例大厦", Severity.Warning)]
    public void WithoutADoor_IsSaid(string address, Severity severity)
    {
        var finding = Assert.Single(At(address).Ask<MailingAddressIsDetailed>());
        Assert.Equal(("R-119", severity, "/subject/mailingAddress"), (finding.Code, finding.Severity, finding.Field));
    }

    [Theory]
    [InlineData("山东省威海市环翠区样例路1号")]
    [InlineData("山东省威海市环翠区样例路1号样例大厦3层302室")]
    [InlineData("山东省威海市环翠区样例小区5-2-301")]
    [InlineData("山东省威海市环翠区样例镇样例村")]
    [InlineData("山东省威海市环翠区样例路十二号")]
    [InlineData("山东省威海市环翠区样例路与样例街交叉口西300米路南")]
    [InlineData(null)]
    public void DownToTheDoorOrTheVillage_IsFine(string? address) => Assert.Empty(At(address).Ask<MailingAddressIsDetailed>());

    [Fact]
    public void RemarkThatNothingMoreIsKnown_IsFine() => Assert.Empty(At("山东省威海市环翠区样例路").WithSubject(s => s with { Remark = "通信地址已是最详细地址" }).Ask<MailingAddressIsDetailed>());
}
