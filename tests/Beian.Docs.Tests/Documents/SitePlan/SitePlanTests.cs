using Beian.Docs.Documents;
using Beian.Docs.Documents.SitePlan;
using Beian.Docs.Tests.Documents.Papers;

namespace Beian.Docs.Tests.Documents.SitePlan;

public sealed class SitePlanTests
{
    [Fact]
    public void WhatAPlanNames_IsRead()
    {
        var plan = PaperPage.Read(
            new SitePlanKind(), new FakeProbe("yangli-sample.cn"),
            PaperPage.Of("网站建设方案书", "  本网站由威海样例海蓝科技有限公司主办,网站名称为“样例商城”,域名为yangli-sample.cn。", "一、网站内容及栏目介绍", "  网站设首页、公司简介等栏目。"));

        Assert.Equal("威海样例海蓝科技有限公司", plan.ValueOf(FieldNames.SubjectName));
        Assert.Equal("样例商城", plan.ValueOf(FieldNames.ServiceName));
        Assert.Equal("yangli-sample.cn", plan.ValueOf(FieldNames.Domain));
        Assert.DoesNotContain(FieldNames.Seal, plan.Fields.Keys);
    }

    [Fact]
    public void AnotherPlan_IsNotOurs() =>
        Assert.Empty(PaperPage.Find(new SitePlanKind(), PaperPage.Of("年会策划书", "  一、活动内容及流程。")));
}
