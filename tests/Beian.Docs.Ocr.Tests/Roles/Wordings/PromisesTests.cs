using Beian.Docs.Documents;
using Beian.Docs.Documents.CommitmentLetter;
using Beian.Docs.Documents.SitePlan;

namespace Beian.Docs.Ocr.Tests.Roles.Wordings;

/// <summary>Who promises for what, in sentences that no label helps with.</summary>
public sealed class PromisesTests
{
    private static DocumentReading Read(params string[] lines) => Wording.Read(new CommitmentLetterKind(), "互联网信息服务承诺书", lines);

    /// <summary>Between the rest of a promise.</summary>
    private static DocumentReading Within(params string[] lines) =>
        Read([.. lines, "一、备案信息真实、准确、完整,发生变更时及时办理变更手续。", "二、遵守互联网信息服务管理的有关规定。", "单位盖章:", "日期:2026年11月3日"]);

    [Theory]
    [InlineData("  我单位(单位名称:威海样例海蓝科技有限公司)申办网站备案。")]
    [InlineData("  主办者威海样例海蓝科技有限公司为开办APP作出承诺。")]
    [InlineData("  本主办者威海样例海蓝科技有限公司就所开办的网站样例商城郑重承诺如下:")]
    [InlineData("  我司威海样例海蓝科技有限公司现就备案事项承诺如下:")]
    [InlineData("  威海样例海蓝科技有限公司系“样例商城”网站的主办者,现承诺如下:")]
    [InlineData("  威海样例海蓝科技有限公司所申请备案的网站系企业宣传网站。")]
    [InlineData("承诺人:威海样例海蓝科技有限公司")]
    [InlineData("  我单位威海样例海蓝科技有限公司办理网站备案。")]
    [InlineData("  本公司威海样例海蓝科技有限公司系微信小程序样例之主办者。")]
    [InlineData("  本单位威海样例海蓝科技有限公司(以下称“承诺人”),现就备案承诺:")]
    [InlineData("  我是网站负责人,主办单位威海样例海蓝科技有限公司。")]
    [InlineData("  兹有我单位威海样例海蓝科技有限公司」(统一社会信用代码91371000MA3C0RCB4X),承诺如下:")]
    [InlineData("  yangli-sample.cn由威海样例海蓝科技有限公司开办,现承诺如下:")]
    public void Unit_IsRead(string line) => Assert.Equal(Wording.Company, Within(line).ValueOf(FieldNames.SubjectName));

    [Theory]
    [InlineData("  就所申办的网站样例商城(域名:yangli-sample.cn)作出如下承诺:")]
    [InlineData("  本公司办一个网站,名字叫样例商城,域名yangli-sample.cn。")]
    [InlineData("  承诺人系样例商城小程序的主办者,现承诺如下:")]
    [InlineData("承诺对象:抖音小程序“样例商城”")]
    [InlineData("承诺对象:抖音小程序“样例商城")]
    [InlineData("  为上线小程序样例商城,我公司承诺如下")]
    [InlineData("  我单位办理APP样例商城(服务域名yangli-sample.cn)备案。")]
    [InlineData("  就以“样例商城”为名的小程序申请备案。")]
    [InlineData("  我是APP样例商城的开发者和唯一负责人。")]
    [InlineData("  本公司系微信小程序样例商城之主办者。")]
    [InlineData("  上线小程序“样例商城。特此承诺:")]
    [InlineData("  网站名称样例商城,主办单位如下。")]
    public void Service_IsRead(string line) => Assert.Equal("样例商城", Within(line).ValueOf(FieldNames.ServiceName));

    [Theory]
    [InlineData("  作出以下承诺,由网站负责人王样例督促落实。")]
    [InlineData("  作出书面承诺,小程序负责人为王样例。")]
    [InlineData("  网站由王样例(网站负责人)具体管理。")]
    [InlineData("  由负责人王样例与本单位共同承诺:")]
    [InlineData("  王样例为小程序负责人,对发布内容先审后发。")]
    [InlineData("  现由APP负责人王样例及法定代表人共同承诺:")]
    [InlineData("  本人王样例,系网站(域名:yangli-sample.cn)的网站负责人,承诺信息真实。")]
    public void PersonInCharge_IsRead(string line) => Assert.Equal("王样例", Within(line).ValueOf(FieldNames.PersonName));

    [Theory]
    [InlineData("  我叫王样例,身份证号371002199003077715,做了一款记账应用,承诺资料真实。")]
    [InlineData("  本人 王样例 (身份证号码 371002199003077715)自愿开办个人网站。")]
    public void WhoFilesForHimself_IsSubjectAndPerson(string line)
    {
        var letter = Read(line);

        Assert.Equal(("王样例", "王样例"), (letter.ValueOf(FieldNames.SubjectName), letter.ValueOf(FieldNames.PersonName)));
    }

    [Theory]
    [InlineData("  威海样例海蓝科技有限公司(以下简称“我单位”)就申请办理“样例生活助手”APP", "备案(域名:yangli-sample.cn)作出如下承诺:")]
    [InlineData("  本人 王样例 ,作为备案主体 威海样例海蓝科技有限公司 的网站负责人,", "承诺备案域名 yangli-sample.cn (名称:样例生活助手) 所填报的信息真实:")]
    [InlineData("  我单位(威海样例海蓝科技有限公司)申请备案的网站名称为:样例生", "活助手,域名为:yangli-sample.cn。现承诺如下:")]
    [InlineData("  我单位威海样例海蓝科技有限公司申请办理“样例生活助手", "(域名:yangli-sample.cn)的互联网信息服务备案,现郑重承诺如下:")]
    [InlineData("  为规范开展互联网信息服务,威海样例海蓝科技有限公司就所开办", "的样例生活助手,域名yangli-sample.cn,作出以下承诺:")]
    [InlineData("  威海样例海蓝科技有限公司(主办者名称)就“样例生活助手”(域名:yang", "li-sample.cn)作出承诺:")]
    [InlineData("  本单位(主办者名称)威海样例海蓝科技有限公司申请办理样例生活助手(□网站√APP□小程序)", "备案(域名:yangli-sample.cn),现郑重承诺如下:")]
    [InlineData("  本单位威海样例海蓝科技有限公司拟开办网站,网站名", "称:样例生活助手,网站域名:yangli-sample.cn。现承诺:所报送的信息真实有效。")]
    public void WhoPromisesForWhat_IsRead(string first, string second)
    {
        var letter = Within(first, second);

        Assert.Equal((Wording.Company, "样例生活助手", Wording.Domain), (letter.ValueOf(FieldNames.SubjectName), letter.ValueOf(FieldNames.ServiceName), letter.ValueOf(FieldNames.Domain)));
    }

    /// <summary>A line ends within the domain, at its hyphen; no 域名: stands before it.</summary>
    [Fact]
    public void DomainThatIsCutAtItsHyphen_IsWhole() =>
        Assert.Equal("app.yangli-sample.cn", Within($"{Wording.Company} 现就开办「样例生活助手」(app.yangli-", "sample.cn)作出如下承诺:").ValueOf(FieldNames.Domain));

    [Fact]
    public void UnitOfAnotherKind_IsReadBehindItsOwnWord() =>
        Assert.Equal("威海样例马铃薯种植专业合作社", Within("  我社威海样例马铃薯种植专业合作社办一个网站,名字叫样例马铃薯,只登我社的品种。").ValueOf(FieldNames.SubjectName));

    [Fact]
    public void WhatAPlanNames_IsRead()
    {
        var plan = Wording.Read(
            new SitePlanKind(), "网站建设方案书", $"  本网站由{Wording.Company}主办,网站名称为“样例商城”,域名为{Wording.Domain}。", "一、网站内容及栏目介绍", "  网站设首页、公司简介等栏目。");

        Assert.Equal((Wording.Company, "样例商城", Wording.Domain), (plan.ValueOf(FieldNames.SubjectName), plan.ValueOf(FieldNames.ServiceName), plan.ValueOf(FieldNames.Domain)));
        Assert.DoesNotContain(FieldNames.Seal, plan.Fields.Keys);
    }
}
