using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Reading;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Reading;

/// <summary>What a PDF's own text says of a value that was read from its picture.</summary>
public sealed class PrintedTextTests
{
    private static FieldReading Settle(string layer, string seen, string name, FieldReading field)
    {
        var page = new PageText(new PageImage(1000, 1000, new byte[3_000_000]), 0, [.. seen.Split('\n').Select((l, i) => PageOf.Line(l, 100, 100 + (40 * i)))]);
        var document = new DocumentReading { Kind = DocumentKinds.AuthorizationLetter, Page = 1, Confidence = 1, Region = Quad.FromBox(0, 0, 1000, 1000), Rotation = 0, Fields = new Dictionary<string, FieldReading> { [name] = field } };
        return new PrintedText(layer, page).Settle(document).Fields[name];
    }

    private static FieldReading Doubtful(string value, string evidence = "readersDisagree", params IReadOnlyList<int> unsure) =>
        new() { Value = value, Status = FieldStatus.Doubtful, Confidence = 0.6, Evidence = [evidence], Unsure = unsure.Count == 0 ? null : unsure };

    private static FieldReading Confirmed(string value) => new() { Value = value, Status = FieldStatus.Confirmed, Confidence = 0.99, Evidence = ["score"] };

    /// <summary>A doubt about characters is settled by it, one about what is whose is not.</summary>
    [Theory]
    [InlineData("readersDisagree", FieldStatus.Confirmed)]
    [InlineData("lowScore", FieldStatus.Confirmed)]
    [InlineData("role", FieldStatus.Doubtful)]
    [InlineData("severalServices", FieldStatus.Doubtful)]
    [InlineData("aboveTargetSilentRate", FieldStatus.Confirmed)]
    public void AValueThatItSaysToo_IsConfirmed(string evidence, FieldStatus status) =>
        Assert.Equal(status, Settle("现授权 王样例 为", "现授权王样例为", FieldNames.AuthorizedName, Doubtful("王样例", evidence)).Status);

    /// <summary>A character that was lost at its beginning or end: what is printed goes on where nothing was read.</summary>
    [Theory]
    [InlineData("网站：禾样例商城", "网站：样例商城", FieldStatus.Doubtful)]
    [InlineData("网站：样例商城网", "网站：样例商城", FieldStatus.Doubtful)]
    [InlineData("网站：样例商城", "网站：样例商城", FieldStatus.Confirmed)]
    [InlineData("我站样例商城系\n网站：禾样例商城", "我站样例商城系", FieldStatus.Confirmed)]
    public void APartOfWhatIsPrinted_IsNotConfirmed(string layer, string seen, FieldStatus status) =>
        Assert.Equal(status, Settle(layer, seen, FieldNames.ServiceName, Doubtful("样例商城")).Status);

    /// <summary>Characters that no reader knows, 1 for l: what is like it there, if only one is.</summary>
    [Theory]
    [InlineData("深圳市旎睆样例数据有限公司", FieldStatus.Confirmed, "深圳市旎睆样例数据有限公司")]
    [InlineData("深圳市旎睆样例数据有限公司\n深圳市旎皓样例数据有限公司", FieldStatus.Doubtful, "深圳市旎皖样例数据有限公司")]
    [InlineData("广州市昵睆样本数据有限公司", FieldStatus.Doubtful, "深圳市旎皖样例数据有限公司")]
    public void WhatIsLikeADoubtfulValue_TakesItsPlace(string layer, FieldStatus status, string value)
    {
        var field = Settle(layer, "深圳市旎皖样例数据有限公司", FieldNames.SubjectName, Doubtful("深圳市旎皖样例数据有限公司"));

        Assert.Equal((status, value), (field.Status, field.Value));
    }

    /// <summary>Of a name only what is open may be another, and what stands on two lines is none; by hand it is no text of the file.</summary>
    [Theory]
    [InlineData("负责人：亢小样", "readersDisagree", 0, "亢小样")]
    [InlineData("负责人：亢小样", "readersDisagree", 1, "元小样")]
    [InlineData("负责人：亢\n小样", "readersDisagree", 0, "元小样")]
    [InlineData("负责人：亢小样", FieldReading.Handwriting, 0, "元小样")]
    public void WhatIsLikeAName_IsItWhereOnlyWhatIsOpenDiffers(string layer, string evidence, int unsure, string value) =>
        Assert.Equal(value, Settle(layer, "负责人：元小样", FieldNames.Representative, Doubtful("元小样", evidence, unsure)).Value);

    /// <summary>A value that was vouched for and is not what is printed is doubted; brackets and commas are written in many ways.</summary>
    [Theory]
    [InlineData("西安样例科技有限公司", FieldStatus.Doubtful)]
    [InlineData("西安样倒科技有限公司", FieldStatus.Confirmed)]
    [InlineData("长春某某某某有限公司", FieldStatus.Confirmed)]
    public void AConfirmedValueThatIsNotWhatIsPrinted_IsDoubted(string layer, FieldStatus status) =>
        Assert.Equal(status, Settle(layer, "西安样倒科技有限公司", FieldNames.SubjectName, Confirmed("西安样倒科技有限公司")).Status);

    [Fact]
    public void MarksAreWrittenInManyWays() =>
        Assert.Equal(FieldStatus.Confirmed, Settle("样例市样例路1—2号", "样例市样例路1-2号", FieldNames.Address, Confirmed("样例市样例路1-2号")).Status);

    /// <summary>Of letters that look alike it has the last word, in a list as well, whose doubt of another kind stays.</summary>
    [Theory]
    [InlineData("yangli-fml.cn", "score", true, "yangli-fm1.cn", FieldStatus.Confirmed)]
    [InlineData("yangli-fml.cn", "lookalike", false, "yangli-fm1.cn", FieldStatus.Confirmed)]
    [InlineData("yangli-fm1.cn", "lookalike", false, "yangli-fm1.cn", FieldStatus.Confirmed)]
    [InlineData("yangi-fm1.cn", "readersDisagree", false, "yangli-fm1.cn", FieldStatus.Confirmed)]
    [InlineData("yangi-fm1.cn", "score", true, "yangi-fm1.cn", FieldStatus.Confirmed)]
    [InlineData("shengqi.cn", "readersDisagree", false, "shengqi.cn", FieldStatus.Doubtful)]
    [InlineData("xin0o.cn、yangli-fml.cn", "severalDomains", false, "xin00.cn、yangli-fm1.cn", FieldStatus.Doubtful)]
    public void LettersOfADomain_AreAsPrinted(string read, string evidence, bool isConfirmed, string domain, FieldStatus status)
    {
        var field = Settle("域名：yangli-fm1.cn\n备用：xin00.cn", "域名：yangli-fml.cn", FieldNames.Domain, isConfirmed ? Confirmed(read) : Doubtful(read, evidence));

        Assert.Equal((domain, status), (field.Value, field.Status));
    }

    /// <summary>A domain in Chinese has to stand there as it was read, in a list as well.</summary>
    [Theory]
    [InlineData("域名：样例扎染.中国", "样例扎染.中国", FieldStatus.Confirmed)]
    [InlineData("域名：样例扎梁.中国", "样例扎染.中国", FieldStatus.Doubtful)]
    [InlineData("域名：yangli.cn、样例扎染.中国", "yangli.cn、样例扎染.中国", FieldStatus.Confirmed)]
    [InlineData("域名：yangli.cn、样例扎梁.中国", "yangli.cn、样例扎染.中国", FieldStatus.Doubtful)]
    public void ADomainInChinese_IsProvedByItselfOnly(string layer, string read, FieldStatus status) =>
        Assert.Equal(status, Settle(layer, "域名：" + read, FieldNames.Domain, Doubtful(read)).Status);

    /// <summary>However a date is printed; a seal is drawn.</summary>
    [Theory]
    [InlineData(FieldNames.SignedOn, "2026-05-12", FieldStatus.Confirmed)]
    [InlineData(FieldNames.SignedOn, "2026-05-13", FieldStatus.Doubtful)]
    [InlineData(FieldNames.SealText, "样例公司", FieldStatus.Doubtful)]
    public void ADateIsKnownHoweverItIsPrinted(string name, string value, FieldStatus status) =>
        Assert.Equal(status, Settle("样例公司\n二〇二六年五月十二日", "样例公司\n二〇二六年五月十二日", name, Doubtful(value)).Status);

    /// <summary>A line's end breaks a domain at its dash: what stands on the second line is none by itself.</summary>
    [Theory]
    [InlineData("域名wumen-\nyangli.cn", "wumenyangli.cn", "wumen-yangli.cn")]
    [InlineData("域名wumen-\nyangli.cn", "yangli.cn", "yangli.cn")]
    [InlineData("域名wumen\nyangli.cn", "yangli.cn", "yangli.cn")]
    public void ADomainOnTwoLines_IsWhole(string layer, string read, string expected)
    {
        var field = Settle(layer, "域名" + read, FieldNames.Domain, Doubtful(read));

        Assert.Equal((expected, read == "yangli.cn" && layer.Contains('-', StringComparison.Ordinal) ? FieldStatus.Doubtful : FieldStatus.Confirmed), (field.Value, field.Status));
    }
}
