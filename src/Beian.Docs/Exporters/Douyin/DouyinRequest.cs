using System.Text.Json.Nodes;
using Beian.Docs.Exporters.Providers;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;

namespace Beian.Docs.Exporters.Douyin;

/// <summary>The body of submit-record-info (提交备案信息) [DY], as far as it is known before anything is uploaded.</summary>
internal sealed class DouyinRequest(FilingReport report)
{
    private const string Principal = "/subject/principal";

    private readonly RequestBody _body = new("抖音开放平台 submit-record-info 提交小程序备案信息");
    private readonly RequestValues _values = new(report);

    public RequestBody Build()
    {
        Corporation();
        InCharge();
        App();
        return _body;
    }

    private void Corporation()
    {
        var place = _values.SubjectPlace;
        const string Address = "/subject/certificateAddress";
        Set("corp_info.corp_type", "/subject/nature", _values.Code("/subject/nature", SubjectNatures.Table));
        Set("corp_info.credentials_type", "/subject/certificateKind", _values.CertificateCode);
        Text("corp_info.credentials_name", "/subject/name");
        Text("corp_info.credentials_number", "/subject/certificateNumber");
        Text("corp_info.credentials_address", Address);
        Set("corp_info.province_code", Address, place.Region?.ProvinceCode);
        Set("corp_info.province_name", Address, place.Region?.Province);
        Set("corp_info.city_code", Address, place.City.Code);
        Set("corp_info.city_name", Address, place.City.Name);
        Set("corp_info.region_code", Address, place.Region?.CountyCode);
        Set("corp_info.region_name", Address, place.Region?.County);
        Text("corp_info.communication_address", "/subject/mailingAddress");
        _body.Leave("corp_info.credentials_pic", "主体证件图片上传后的 path");
        _body.Leave("corp_info.corp_other_materials", "其他材料上传后的 path，按当地管局要求");
    }

    private void InCharge()
    {
        const string To = "corp_info.incharge_people";
        const string End = $"{Principal}/idValidTo";
        Text($"{To}_name", $"{Principal}/name");
        Set($"{To}_credentials_type", $"{Principal}/idKind", _values.Code($"{Principal}/idKind", CertificateKinds.OfPersons));
        Text($"{To}_credentials_number", $"{Principal}/idNumber");
        Set($"{To}_credentials_has_end_time", End, _values.HasEnd(End));
        Set($"{To}_credentials_valid_start_time", $"{Principal}/idValidFrom", _values.UnixSeconds($"{Principal}/idValidFrom"));
        if (_values.HasEnd(End) != false)
            Set($"{To}_credentials_valid_end_time", End, _values.UnixSeconds(End));
        Contacts(To, Principal);
        _body.Leave($"{To}_credentials_front", "证件人像面上传后的 path");
        _body.Leave($"{To}_credentials_back", "证件国徽面上传后的 path");
    }

    private void App()
    {
        const string Service = "/services/0";
        Contacts("app_info.incharge_people", $"{Service}/person");
        // The numbers of these two lists were not found.
        Set("app_info.app_language", $"{Service}/languages", null);
        Set("app_info.service_content_type_list", $"{Service}/contents", null);
        var approvals = _values.Field($"{Service}/preApprovals").Value.Values;
        Set("app_info.involve_pre_approval", $"{Service}/preApprovals", approvals.Count == 0 ? null : approvals.Any(a => a != PreApprovals.None));
        _body.Set("app_info.remark", _values.Field($"{Service}/remark"), _values.Text($"{Service}/remark"), required: false);
        _body.Leave("app_info.facial_recognition_token", "小程序负责人人脸识别后由抖音给出");
    }

    private void Contacts(string to, string parent)
    {
        Text($"{to}_phone", $"{parent}/mobile");
        Text($"{to}_emergency_phone", $"{parent}/emergencyMobile");
        Text($"{to}_email", $"{parent}/email");
    }

    private void Text(string path, string pointer) => Set(path, pointer, _values.Text(pointer));

    private void Set(string path, string pointer, JsonNode? value) => _body.Set(path, _values.Field(pointer), value);
}
