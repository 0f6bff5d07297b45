using Beian.Docs.Filings;

namespace Beian.Docs.Tests.Filings.Forms;

public sealed class SubjectFormTests
{
    private const string Whole = """
        { "expectedSubmission": "2026-12-20",
          "subject": {
            "name": "威海样例科技有限公司", "city": "威海市", "county": "环翠区", "filingNumber": "鲁ICP备12345678号", "remark": "公司官网",
            "principal": { "name": "张样例", "mobile": "13800000001", "mobileProvince": "山东", "officePhone": "0631-5200000", "messengerKind": "微信", "messenger": "zhang-sample" },
            "legalRepresentative": { "name": "张样例", "idKind": "居民身份证", "idNumber": "371002199003077715" },
            "previous": { "name": "威海旧样例有限公司", "certificateKind": "营业执照", "certificateNumber": "91371000MA3C00003Y", "certificateAddress": "威海市样例路1号",
                          "legalRepresentative": "李样例", "principal": "李样例" } },
          "services": [ { "name": "样例", "person": { "officePhone": "0631-5200001" } } ] }
        """;

    [Fact]
    public void WholeSubject_IsReadAndWrittenTheSame()
    {
        var reading = FormJson.Parse(Whole);
        Assert.Empty(reading.Problems);
        var subject = reading.Form.Subject!;
        Assert.Equal(("2026-12-20", "威海市", "环翠区", "鲁ICP备12345678号"), (reading.Form.ExpectedSubmission, subject.City, subject.County, subject.FilingNumber));
        Assert.Equal(("0631-5200000", "微信", "居民身份证", "李样例"), (subject.Principal?.OfficePhone, subject.Principal?.MessengerKind, subject.LegalRepresentative?.IdKind, subject.Previous?.Principal));
        Assert.Equal(FormJson.Write(reading.Form), FormJson.Write(FormJson.Parse(FormJson.Write(reading.Form)).Form));
    }

    [Theory]
    [InlineData("""{ "subject": { "previous": { "nmae": "旧名" } } }""", "/subject/previous/nmae")]
    [InlineData("""{ "subject": { "countty": "环翠区" } }""", "/subject/countty")]
    [InlineData("""{ "subject": { "principal": { "messengerKind": "电报" } } }""", "/subject/principal/messengerKind")]
    [InlineData("""{ "subject": { "legalRepresentative": { "idKind": "驾驶证" } } }""", "/subject/legalRepresentative/idKind")]
    [InlineData("""{ "subject": { "principal": { "mobileProvince": "火星" } } }""", "/subject/principal/mobileProvince")]
    [InlineData("""{ "expectedSubmission": "下周" }""", "/expectedSubmission")]
    public void MembersThatCannotBeUsed_AreReportedInTheirPlace(string json, string field) => Assert.Contains(FormJson.Parse(json).Problems, p => p.Field == field);
}
