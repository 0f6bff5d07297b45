using Beian.Docs.Filings.CodeTables;
using static Beian.Docs.Filings.Forms.FormFields;

namespace Beian.Docs.Filings.Forms;

/// <summary>What is filled in once for a filing (基本信息、主体信息填写项).</summary>
internal static class SubjectFields
{
    public static IEnumerable<FormField> All =>
    [
        .. Of(BasicSection, "",
            Choice("kind", "备案类型", "选一项", FilingWords.Kinds.Values),
            Choice("operation", "备案操作", "选一项", FilingWords.Operations.Values),
            Choice("province", "备案省份", "与主体证件所在省一致", FilingProvinces.Table.Words),
            Choice("platform", "接入商或平台", "代为提交备案的接入商、分发平台", FilingWords.Platforms.Values),
            Date("expectedSubmission", "预计提交日期", "证件要在这一天之后的审核期内也有效；不填按今天")),
        .. Of(SubjectSection, "/subject",
            Text("name", "主办单位名称", "与证件完全一致，括号也要一致"),
            Choice("nature", "主办单位性质", "个体工商户一般选企业", SubjectNatures.Table.Words),
            Choice("certificateKind", "证件类型", "企业、个体工商户选营业执照", CertificateKinds.OfSubjects.Words),
            Number("certificateNumber", "证件号码", "统一社会信用代码，18 位"),
            Text("certificateAddress", "证件住所", "证件上印的住所，原样填写"),
            Text("city", "所在市", "如 威海市；直辖市不填"),
            Text("county", "所在区县", "如 环翠区，不要填“市辖区”"),
            Text("mailingAddress", "通信地址", "写到门牌号；农村写到村"),
            Text("superior", "投资人或主管单位", "没有就填主办单位名称；机关、事业单位填上级主管单位"),
            Text("filingNumber", "主体备案号", "以前备案过才填，如 鲁ICP备12345678号"),
            Text("remark", "主体备注", "当地管局要求的说明")),
        .. Of(PrincipalSection, "/subject/principal", Person()),
        .. Of(LegalRepresentativeSection, "/subject/legalRepresentative",
            Text("name", "姓名", "与证件一致"),
            Choice("idKind", "证件类型", "一般为居民身份证", CertificateKinds.OfPersons.Words),
            Number("idNumber", "证件号码", "主体负责人不是法定代表人时必填")),
        .. Of(PreviousSection, "/subject/previous",
            Text("name", "原主办单位名称", "以前备案过、现在变了才填"),
            Choice("certificateKind", "原证件类型", "变了才填", CertificateKinds.OfSubjects.Words),
            Number("certificateNumber", "原证件号码", "变了才填"),
            Text("certificateAddress", "原证件住所", "变了才填"),
            Text("legalRepresentative", "原法定代表人", "变了才填"),
            Text("principal", "原主体负责人", "变了才填")),
    ];

    /// <summary>Of a person in charge, of the subject or of a service.</summary>
    public static FormField[] Person() =>
    [
        Text("name", "姓名", "与证件一致"),
        Choice("idKind", "证件类型", "一般为居民身份证", CertificateKinds.OfPersons.Words),
        Number("idNumber", "证件号码", "18 位公民身份号码"),
        Date("idValidFrom", "证件有效期起", "如 2016-07-12"),
        Date("idValidTo", "证件有效期止", "如 2036-07-12，或填长期", FormFieldType.DateOrOpenEnd),
        Number("mobile", "手机号码", "11 位"),
        Choice("mobileProvince", "手机号码归属地", "当地要求本省号码的才填", FilingProvinces.Table.Words),
        Number("emergencyMobile", "应急联系电话", "不能与手机号码相同"),
        Text("email", "电子邮箱", "如 name@example.cn"),
        Number("officePhone", "办公电话", "如 0631-5200000，可不填"),
        Choice("messengerKind", "即时通信类型", "可不填", FilingWords.Messengers),
        Text("messenger", "即时通信账号", "可不填"),
    ];
}
