using Beian.Docs.Documents;
using Beian.Docs.Documents.Certificates;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Certificates;

public sealed class CertificateFormsTests
{
    [Theory]
    [InlineData(FieldNames.Authority, "中共样例区委机构编制委员会办公室", true)]
    [InlineData(FieldNames.Authority, "中共样例区委机构编制委员会", false)]
    [InlineData(FieldNames.Authority, "中共样例区委", false)]
    [InlineData(FieldNames.Sponsor, "中共样例区委", true)]
    [InlineData(FieldNames.ApprovalNumber, "样司许律〔2022〕239号", true)]
    [InlineData(FieldNames.ApprovalNumber, "样司许律", false)]
    [InlineData(FieldNames.Authority, "市样例区委机构编制委员会办公室", false)]
    [InlineData(FieldNames.Authority, "批服务局", false)]
    [InlineData(FieldNames.Scope, "(一)组织样例;(二)开展样例;(三)普及样例。", true)]
    [InlineData(FieldNames.Scope, "(一)组织样例;开展样例;(三)普及样例。", false)]
    [InlineData(FieldNames.Scope, "(一)组织样例;(二)开展样例(三)普及样例。", false)]
    [InlineData(FieldNames.Scope, "(一)组织样例(二)开展样例(三)普及样例。", true)]
    [InlineData(FieldNames.Scope, "样例研究;样例教育;.样例培训。", false)]
    [InlineData(FieldNames.Scope, "样例研究;样例教育;样例培训:样例咨询;样例编辑。", false)]
    [InlineData(FieldNames.Scope, "许可项目:样例研究;样例教育;一般项目:样例咨询;样例编辑。", true)]
    [InlineData(FieldNames.Type, "公", false)]
    [InlineData(FieldNames.Type, "公募", true)]
    [InlineData(FieldNames.Type, "非公募基金会", true)]
    [InlineData(FieldNames.Type, "非公基基金会", false)]
    [InlineData(FieldNames.Type, "政府机关·", false)]
    [InlineData(FieldNames.Type, "有限责任公司(自然人独资)", true)]
    [InlineData(FieldNames.FundingSource, "经费自理", true)]
    [InlineData(FieldNames.FundingSource, "经费白理", false)]
    [InlineData(FieldNames.FundingSource, "财政补助、事业收入", true)]
    [InlineData(FieldNames.Authority, "样例县行政审批服务局", true)]
    [InlineData(FieldNames.Supervisor, "市教育局", true)]
    [InlineData(FieldNames.Capital, "100万元", true)]
    [InlineData(FieldNames.Capital, "00万元", false)]
    [InlineData(FieldNames.Capital, "万人民币", false)]
    [InlineData(FieldNames.Capital, "10.000000万人民币", true)]
    [InlineData(FieldNames.Supervisor, "威海市残疾人联合会", true)]
    [InlineData(FieldNames.ActivityArea, "内蒙古自治区", true)]
    [InlineData(FieldNames.ActivityArea, "内蒙占白治区", false)]
    [InlineData(FieldNames.ActivityArea, "全国", true)]
    [InlineData(FieldNames.Name, "1样例市残疾人联合会", false)]
    [InlineData(FieldNames.Name, "R样例市样例基金会", false)]
    [InlineData(FieldNames.Name, "A样例管理中心", true)]
    public void WhetherAnItemIsWhole(string field, string text, bool expected) => Assert.Equal(expected, CertificateForms.IsWhole(field, text));

    [Theory]
    [InlineData("2026年3月28日", true)]
    [InlineData("2026年3月2", false)]
    [InlineData("2026-03-28", true)]
    public void DateWithoutItsLastWord_MayHaveLostADigit(string text, bool expected) => Assert.Equal(expected, CertificateForms.IsWholeDate(text));

    [Theory]
    [InlineData("戚飞烨15万元人民币游泳", "戚飞烨")]
    [InlineData("谢宇晖Y", "谢宇晖")]
    [InlineData("谢宇晖", "谢宇晖")]
    [InlineData("ERIKA SPECIMEN", "ERIKASPECIMEN")]
    public void NameEnds_WhereTheNextItemBegins(string line, string expected) =>
        Assert.Equal(expected, CertificateForms.PersonOf(ReadText.From([.. PageOf.View(new FakeProbe(), PageOf.Line(line, 100, 100)).Sheet.Lines.Select(l => new TextRun(l))])).Text);

    [Theory]
    [InlineData("陕西样例律师事务所ShaanxiSampleLawFirm", "陕西样例律师事务所")]
    [InlineData("陕西样例律师事务所", "陕西样例律师事务所")]
    [InlineData("样例SampleLaw研究会", "样例SampleLaw研究会")]
    public void NameInEnglishBelow_IsNoPart(string line, string expected) =>
        Assert.Equal(expected, CertificateForms.WithoutTranslation(ReadText.From([.. PageOf.View(new FakeProbe(), PageOf.Line(line, 100, 100)).Sheet.Lines.Select(l => new TextRun(l))])).Text);

    /// <summary>Items that lost their numbers, and colons for what parts items.</summary>
    [Theory]
    [InlineData("(一)资助学生;(二)支持研究;(三)开展交流。", true)]
    [InlineData("资助学生;(二)支持研究;开展交流。", false)]
    [InlineData("(一)资助学生;(二)支持研究;开展交流。", false)]
    [InlineData("资助教育:奖励教师:帮扶师生。", false)]
    [InlineData("资助教育;奖励教师;帮扶师生。", true)]
    [InlineData("一般项目:资助教育。许可项目:奖励教师。", true)]
    public void WhatItemsHaveInCommon_NoneOfThemLacks(string scope, bool isWhole) => Assert.Equal(isWhole, CertificateForms.HasWholeForm(scope));

    [Theory]
    [InlineData("东省文化和旅游厅", true)]
    [InlineData("广东省文化和旅游厅", false)]
    [InlineData("国家药品监督管理局", false)]
    [InlineData("样例文学艺术界联合会", false)]
    public void AnOffice_IsOfAPlaceThatExists(string office, bool isUnknown) => Assert.Equal(isUnknown, Beian.Docs.Documents.Items.OfficeNames.IsOfUnknownPlace(office));
}
