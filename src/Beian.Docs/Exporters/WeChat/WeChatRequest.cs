using System.Text.Json.Nodes;
using Beian.Docs.Exporters.Providers;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;

namespace Beian.Docs.Exporters.WeChat;

/// <summary>The body of applyIcpFiling (申请小程序备案) [WXA], as far as it is known before anything is uploaded.</summary>
internal sealed class WeChatRequest(FilingReport report)
{
    private readonly RequestBody _body = new("微信开放平台 applyIcpFiling 申请小程序备案");
    private readonly RequestValues _values = new(report);

    public RequestBody Build()
    {
        Subject("icp_subject");
        Person("icp_subject.principal_info", "/subject/principal");
        LegalPerson("icp_subject.legal_person_info");
        Applet("icp_applets.base_info");
        Person("icp_applets.principal_info", "/services/0/person");
        _body.Leave("icp_applets.principal_info.verify_task_id", "小程序负责人扫脸后由微信给出");
        _body.Leave("icp_materials", "承诺书、建设方案书等材料的 media_id，按当地管局要求");
        return _body;
    }

    private void Subject(string path)
    {
        var place = _values.MailingPlace;
        _body.Set($"{path}.base_info.type", _values.Field("/subject/nature"), _values.Code("/subject/nature", SubjectNatures.Table));
        _body.Set($"{path}.base_info.name", _values.Field("/subject/name"), _values.Text("/subject/name"));
        // The letters' address must lie in the region of the filing, and is given without it.
        _body.Set($"{path}.base_info.province", _values.Field("/subject/mailingAddress"), place.Region?.ProvinceCode, true, _values.PlaceWarnings);
        _body.Set($"{path}.base_info.city", _values.Field("/subject/mailingAddress"), place.City.Code);
        _body.Set($"{path}.base_info.district", _values.Field("/subject/mailingAddress"), place.Region?.CountyCode, true, place.Warnings);
        _body.Set($"{path}.base_info.address", _values.Field("/subject/mailingAddress"), place.Detail);
        _body.Set($"{path}.organize_info.certificate_type", _values.Field("/subject/certificateKind"), _values.CertificateCode);
        _body.Set($"{path}.organize_info.certificate_number", _values.Field("/subject/certificateNumber"), _values.Text("/subject/certificateNumber"));
        _body.Set($"{path}.organize_info.certificate_address", _values.Field("/subject/certificateAddress"), _values.Text("/subject/certificateAddress"));
        if (!_values.IsIndividual)
            _body.Leave($"{path}.organize_info.certificate_photo", "主体证件照片的 media_id");
    }

    private void Person(string path, string parent)
    {
        _body.Set($"{path}.name", _values.Field($"{parent}/name"), _values.Text($"{parent}/name"));
        _body.Set($"{path}.mobile", _values.Field($"{parent}/mobile"), _values.Text($"{parent}/mobile"));
        _body.Set($"{path}.email", _values.Field($"{parent}/email"), _values.Text($"{parent}/email"));
        _body.Set($"{path}.emergency_contact", _values.Field($"{parent}/emergencyMobile"), _values.Text($"{parent}/emergencyMobile"));
        _body.Set($"{path}.certificate_type", _values.Field($"{parent}/idKind"), _values.Code($"{parent}/idKind", CertificateKinds.OfPersons));
        _body.Set($"{path}.certificate_number", _values.Field($"{parent}/idNumber"), _values.Text($"{parent}/idNumber"));
        _body.Set($"{path}.certificate_validity_date_start", _values.Field($"{parent}/idValidFrom"), Compact($"{parent}/idValidFrom"));
        _body.Set($"{path}.certificate_validity_date_end", _values.Field($"{parent}/idValidTo"), Compact($"{parent}/idValidTo"));
        _body.Leave($"{path}.certificate_photo_front", "证件人像面的 media_id");
        _body.Leave($"{path}.certificate_photo_back", "证件国徽面的 media_id");
    }

    private void LegalPerson(string path)
    {
        if (_values.IsIndividual || !_values.IsPrincipalNotRepresentative)
            return;
        _body.Set($"{path}.name", _values.Field("/subject/legalRepresentative/name"), _values.Text("/subject/legalRepresentative/name"));
        _body.Set($"{path}.certificate_number", _values.Field("/subject/legalRepresentative/idNumber"), _values.Text("/subject/legalRepresentative/idNumber"));
        _body.Leave("icp_subject.principal_info.authorization_letter", "主体负责人不是法定代表人，要有授权书的 media_id");
    }

    private void Applet(string path)
    {
        var limits = new WeChatLimits(report.Prefill);
        var remark = _values.Field("/services/0/remark");
        _body.Set($"{path}.comment", remark, _values.Text("/services/0/remark"), true, remark.Value.Text is { } said ? limits.Of("/services/0/remark", said) : []);
        // The numbers of the two-level list are WeChat's to give.
        _body.Set($"{path}.service_content_types", _values.Field("/services/0/contents"), null);
        _body.Set($"{path}.nrlx_details", _values.Field("/services/0/preApprovals"), PreApprovalDetails(), true, "不涉及时也要选“以上都不涉及”；审批号和审批文件的 media_id 请补填。");
    }

    private JsonArray? PreApprovalDetails()
    {
        var words = _values.Field("/services/0/preApprovals").Value.Values;
        var ids = words.Select(WeChatPreApprovals.IdOf).ToList();
        return ids.Count == 0 || ids.Contains(null) ? null : [.. ids.Select(id => (JsonNode)new JsonObject { ["type"] = id })];
    }

    private string? Compact(string pointer) => _values.Text(pointer)?.Replace("-", "", StringComparison.Ordinal);
}
