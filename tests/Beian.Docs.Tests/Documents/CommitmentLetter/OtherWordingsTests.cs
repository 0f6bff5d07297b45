using Beian.Docs.Documents;
using Beian.Docs.Documents.CommitmentLetter;
using Beian.Docs.Tests.Documents.Papers;

namespace Beian.Docs.Tests.Documents.CommitmentLetter;

public sealed class OtherWordingsTests
{
    private const string Company = "威海样例(山东)科技有限公司";

    private static DocumentReading Read(params string[] lines) => PaperPage.Read(new CommitmentLetterKind(), new FakeProbe("yangli-sample.cn"), PaperPage.Of("备案承诺书", lines));

    [Theory]
    [InlineData($"  {Company}(以下简称“我单位”)就申请办理“样例生活助手”APP", "备案(域名:yangli-sample.cn)作出如下承诺:")]
    [InlineData($"  本人 王样例 ,作为备案主体 {Company} 的网站负责人,", "承诺备案域名 yangli-sample.cn (名称:样例生活助手) 所填报的信息真实:")]
    [InlineData($"  我单位({Company})申请备案的网站名称为:样例生", "活助手,域名为:yangli-sample.cn。现承诺如下:")]
    [InlineData($"  我单位{Company}申请办理“样例生活助手", "(域名:yangli-sample.cn)的互联网信息服务备案,现郑重承诺如下:")]
    [InlineData($"  为规范开展互联网信息服务,{Company}就所开办", "的样例生活助手,域名yangli-sample.cn,作出以下承诺:")]
    public void UnitAndService_AreReadFromSentences(string first, string second)
    {
        var letter = Read(first, second);

        Assert.Equal((Company, "样例生活助手", "yangli-sample.cn"), (letter.ValueOf(FieldNames.SubjectName), letter.ValueOf(FieldNames.ServiceName), letter.ValueOf(FieldNames.Domain)));
    }

    /// <summary>A line ends within the domain, at its hyphen; no 域名: stands before it.</summary>
    [Fact]
    public void DomainThatIsCutAtItsHyphen_IsWhole()
    {
        var letter = Read($"{Company} 现就开办「样例生活助手」(app.yangli-", "sample.cn)作出如下承诺:");

        Assert.Equal((Company, "app.yangli-sample.cn"), (letter.ValueOf(FieldNames.SubjectName), letter.ValueOf(FieldNames.Domain)));
    }

    [Fact]
    public void AnEndingThatDoesNotExist_IsRepairedAndDoubtful()
    {
        var domain = Read("  我单位就APP备案(域名:yangli-sample.nct)承诺:").Fields[FieldNames.Domain];

        Assert.Equal(("yangli-sample.net", FieldStatus.Doubtful), (domain.Value, domain.Status));
    }

    [Fact]
    public void AFigureAloneBetweenLetters_IsReadAsALetter_AndDoubtful()
    {
        var domain = Read("  我单位就APP备案(域名:y0ng1i-sample.cn)承诺:").Fields[FieldNames.Domain];

        Assert.Equal(("yongli-sample.cn", FieldStatus.Doubtful), (domain.Value, domain.Status));
    }

    /// <summary>“ 雅之家”: there is room for the first character, which was passed over.</summary>
    [Theory]
    [InlineData("  我单位开办网站“样例之家”(域名:yangli-sample.cn)", FieldStatus.Confirmed)]
    [InlineData("  我单位开办网站“__例之家”(域名:yangli-sample.cn)", FieldStatus.Doubtful)]
    public void ANameThatBeginsBehindAGap_IsDoubted(string line, FieldStatus expected) =>
        Assert.Equal(expected, Read(line, "郑重承诺备案信息真实。").Fields[FieldNames.ServiceName].Status);

    [Fact]
    public void AUnitsName_HasNoStopBeforeItsBracket() =>
        Assert.Equal("威海样例科技中心(有限合伙)", Read("  我单位承诺备案信息真实。", "承诺单位(公章):威海样例科技中心、(有限合伙)").ValueOf(FieldNames.SubjectName));

    [Fact]
    public void WhoSigned_IsReadButNeverVouchedFor()
    {
        var name = Read("  我单位承诺备案信息真实。", "主体负责人签字:王样例", "日期:2026年11月3日").Fields[FieldNames.PersonName];

        Assert.Equal(("王样例", FieldStatus.Doubtful), (name.Value, name.Status));
    }

    /// <summary>Without a colon behind the word, and with nothing but the word.</summary>
    [Theory]
    [InlineData("法定代表人(负责人)签字 王样例")]
    [InlineData("负责人:王样例")]
    public void WhoSignedBehindAnyWord_IsRead(string line) => Assert.Equal("王样例", Read("  我单位承诺备案信息真实。", line, "日期:2026年11月3日").ValueOf(FieldNames.PersonName));

    [Fact]
    public void ServiceWithoutQuotationMarks_IsNamedBeforeItsDomain() =>
        Assert.Equal("样例书屋", Read("  本主办者威海样例科技有限公司就所开办的网站样例书屋(域名:yangli-sample.cn)承诺如下:").ValueOf(FieldNames.ServiceName));

    [Theory]
    [InlineData("负责人签字:样板")]
    [InlineData("负责人签字:日期")]
    public void OtherInkAtTheSignature_IsNoName(string line) => Assert.DoesNotContain(FieldNames.PersonName, Read("  我单位承诺备案信息真实。", line).Fields.Keys);

    /// <summary>Who files for himself is who promises.</summary>
    [Fact]
    public void APersonNamedAsTheOneThatFiles_Promises()
    {
        var letter = PaperPage.Read(new CommitmentLetterKind(), new FakeProbe { RolesOf = _ => [(Beian.Docs.Documents.Papers.Roles.PaperRole.Unit, "田样例", 0.999)] }, PaperPage.Of("备案承诺书", "个人备案人田样例把网站的事说清楚:", "不搞违法的内容,不经营。"));

        Assert.Equal(("田样例", "田样例"), (letter.ValueOf(FieldNames.SubjectName), letter.ValueOf(FieldNames.PersonName)));
    }

    /// <summary>Its first line is set wide, so that its characters seem larger.</summary>
    [Fact]
    public void ATitleWhoseFirstLineIsSetWide_IsWhole()
    {
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), new FakeProbe(),
            PageOf.Line("广_东_省_单_位_网_站_备_案", 200, 60, 32), PageOf.Line("承诺书", 360, 116, 32), PageOf.Line("我单位就所报备案信息作出以下保证", 100, 200), PageOf.Line("不把备案号借给他人使用,不接受他人域名", 100, 240));

        Assert.Equal("广东省单位网站备案承诺书", letter.ValueOf(FieldNames.LetterKind));
    }
}
