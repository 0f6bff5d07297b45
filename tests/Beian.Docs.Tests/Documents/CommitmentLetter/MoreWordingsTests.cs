using Beian.Docs.Documents;
using Beian.Docs.Documents.CommitmentLetter;
using Beian.Docs.Tests.Documents.Papers;

namespace Beian.Docs.Tests.Documents.CommitmentLetter;

/// <summary>Promises that others worded.</summary>
public sealed class MoreWordingsTests
{
    private const string Company = "威海样例科技有限公司";

    private static DocumentReading Read(params string[] lines) => PaperPage.Read(new CommitmentLetterKind(), new FakeProbe("yangli-sample.cn"), PaperPage.Of("互联网信息服务承诺书", lines));

    [Theory]
    [InlineData($"  我单位(单位名称:{Company})申办网站备案。")]
    [InlineData($"  主办者{Company}为开办APP作出承诺。")]
    [InlineData($"  我司{Company}现就备案事项承诺如下:")]
    [InlineData($"  {Company}系“样例商城”网站的主办者,现承诺如下:")]
    [InlineData($"  {Company}所申请备案的网站系企业宣传网站。")]
    [InlineData($"承诺人:{Company}")]
    [InlineData($"  我单位{Company}办理网站备案。")]
    [InlineData($"  本公司{Company}系微信小程序样例之主办者。")]
    [InlineData($"  本单位{Company}(以下称“承诺人”),现就备案承诺:")]
    [InlineData($"  我是网站负责人,主办单位{Company}。")]
    [InlineData($"  兹有我单位{Company}」(统一社会信用代码91371000MA3C0RCB4X),承诺如下:")]
    [InlineData($"  yangli-sample.cn系{Company}出资注册。")]
    [InlineData($"                {Company}(印章)")]
    [InlineData($"承诺方:{Company}")]
    [InlineData($"公司全称:{Company}")]
    public void Unit_IsRead(string line) => Assert.Equal(Company, Read(line, "  本单位保证备案信息真实、准确、完整。").ValueOf(FieldNames.SubjectName));

    [Fact]
    public void UnitOfAnotherKind_IsReadBehindItsOwnWord() =>
        Assert.Equal("威海样例马铃薯种植专业合作社", Read("  我社威海样例马铃薯种植专业合作社办一个网站,名字叫样例马铃薯,只登我社的品种。").ValueOf(FieldNames.SubjectName));

    [Theory]
    [InlineData("  就所申办的网站样例商城(域名:yangli-sample.cn)作出如下承诺:")]
    [InlineData("  本公司办一个网站,名字叫样例商城,域名yangli-sample.cn。")]
    [InlineData("  承诺人系样例商城小程序的主办者,现承诺如下:")]
    [InlineData("承诺对象:抖音小程序“样例商城”")]
    [InlineData("承诺对象:抖音小程序“样例商城")]
    [InlineData("服务类型/名称   APP/样例商城")]
    [InlineData("小程序   样例商城")]
    [InlineData("  为上线小程序样例商城,我公司承诺如下")]
    [InlineData("  我单位办理APP样例商城(服务域名yangli-sample.cn)备案。")]
    [InlineData("  就以“样例商城”为名的小程序申请备案。")]
    [InlineData("  我是APP样例商城的开发者和唯一负责人。")]
    [InlineData("  本公司系微信小程序样例商城之主办者。")]
    [InlineData("  上线小程序“样例商城。特此承诺:")]
    [InlineData("  网站名称样例商城,主办单位如下。")]
    [InlineData("网站中文名   样例商城")]
    [InlineData("APP名   样例商城")]
    public void Service_IsRead(string line) => Assert.Equal("样例商城", Read(line, "  本单位保证备案信息真实、准确、完整。").ValueOf(FieldNames.ServiceName));

    /// <summary>What stands in quotation marks is a page of it.</summary>
    [Fact]
    public void APage_IsNoService() => Assert.Equal("样例商城", Read("小程序:样例商城", "  保证在小程序“更多资料”页公示备案号;").ValueOf(FieldNames.ServiceName));

    /// <summary>小程序 is the value of 服务类型, not the label of what follows.</summary>
    [Fact]
    public void AKindOfService_IsNoLabel() => Assert.Equal("样例商城", Read("服务类型   小程序", "服务名称   样例商城").ValueOf(FieldNames.ServiceName));

    [Fact]
    public void TheTitle_NamesNoService() => Assert.DoesNotContain(FieldNames.ServiceName, Read("  本单位保证备案信息真实、准确、完整,遵守有关规定。").Fields.Keys);

    [Theory]
    [InlineData("  作出以下承诺,由网站负责人王样例督促落实。")]
    [InlineData("  作出书面承诺,小程序负责人为王样例。")]
    [InlineData("  网站由王样例(网站负责人)具体管理。")]
    [InlineData("  由负责人王样例与本单位共同承诺:")]
    [InlineData("APP负责人   王样例")]
    [InlineData("  王样例为小程序负责人,对发布内容先审后发。")]
    [InlineData("  小程序负责人为会长王样例;如有更替先办变更。")]
    [InlineData("  现由APP负责人王样例及法定代表人共同承诺:")]
    public void PersonInCharge_IsRead(string line) => Assert.Equal(("王样例", FieldStatus.Confirmed), (Read(line).Fields[FieldNames.PersonName].Value, Read(line).Fields[FieldNames.PersonName].Status));

    [Theory]
    [InlineData("  我叫王样例,身份证号371002199003077715,做了一款记账应用,承诺资料真实。")]
    [InlineData("  本人 王样例 (身份证号码 371002199003077715)自愿开办个人网站。")]
    public void WhoFilesForHimself_IsSubjectAndPerson(string line)
    {
        var letter = Read(line);

        Assert.Equal(("王样例", "王样例"), (letter.ValueOf(FieldNames.SubjectName), letter.ValueOf(FieldNames.PersonName)));
    }

    /// <summary>Who signs for a unit is not who files.</summary>
    [Fact]
    public void AUnitsPersonInCharge_IsNotItsSubject() => Assert.DoesNotContain(FieldNames.SubjectName, Read("  本人王样例作为网站负责人,承诺备案信息真实。").Fields.Keys);

    /// <summary>Heads in the middle of their columns, the value below in two lines.</summary>
    [Fact]
    public void HeadsOfColumns_HaveTheirValuesBelow()
    {
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), new FakeProbe("yangli-sample.cn"),
            PageOf.Line("互联网信息服务承诺书", 300, 60, 32), PageOf.Line("我社为展示成员自产农产品开办网站,一致同意作出承诺,保证备案信息真实。", 100, 130),
            PageOf.Line("承诺单位", 160, 200), PageOf.Line("网站及域名", 450, 200), PageOf.Line("网站负责人", 750, 200),
            PageOf.Line("威海样例彝乡苦荞种植", 100, 260), PageOf.Line("农民专业合作社", 130, 292), PageOf.Line("yangli-sample.cn", 420, 276), PageOf.Line("王样例", 770, 276));

        Assert.Equal(("威海样例彝乡苦荞种植农民专业合作社", "王样例"), (letter.ValueOf(FieldNames.SubjectName), letter.ValueOf(FieldNames.PersonName)));
    }

    /// <summary>Only the words of a certificate's labels are a translation.</summary>
    [Fact]
    public void LettersThatBeginAName_AreItsOwn() => Assert.Equal("TIME样例时光", Read("网站名称   TIME样例时光", "  本单位保证备案信息真实、准确、完整。").ValueOf(FieldNames.ServiceName));
}
