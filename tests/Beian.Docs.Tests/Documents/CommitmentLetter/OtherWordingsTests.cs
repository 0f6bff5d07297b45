using Beian.Docs.Documents;
using Beian.Docs.Documents.CommitmentLetter;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.CommitmentLetter;

public sealed class OtherWordingsTests
{
    private const string Company = "威海样例(山东)科技有限公司";

    private static DocumentReading Read(params string[] lines) => PaperPage.Read(new CommitmentLetterKind(), new FakeProbe("yangli-sample.cn"), PaperPage.Of("备案承诺书", lines));

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
