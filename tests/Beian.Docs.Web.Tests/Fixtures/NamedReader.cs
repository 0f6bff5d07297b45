using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Intake;
using Beian.Docs.Reading;

namespace Beian.Docs.Web.Tests.Fixtures;

/// <summary>Reads off a file's name what is in it: two companies with their papers, for heaps.</summary>
public sealed class NamedReader : IDocumentReader
{
    public const string Alpha = "威海样例甲木科技有限公司";
    public const string Beta = "烟台样例石桥商贸有限公司";

    public Task<FileReading> ReadAsync(InputFile file, CancellationToken cancellationToken) => Task.FromResult(new FileReading
    {
        File = file.Name,
        Pages = 1,
        PageSizes = [new PageSize(400, 300)],
        Documents = DocumentsOf(file.Name[(file.Name.LastIndexOf('/') + 1)..]),
    });

    private static DocumentReading[] DocumentsOf(string name) => name[..name.LastIndexOf('.')] switch
    {
        "甲执照" => [Document(DocumentKinds.BusinessLicense, (FieldNames.Name, Alpha), (FieldNames.CreditCode, "91371000MA3C00003Y"), (FieldNames.Representative, "张样例"))],
        "乙执照" => [Document(DocumentKinds.BusinessLicense, (FieldNames.Name, Beta), (FieldNames.CreditCode, "91350100M000100Y43"), (FieldNames.Representative, "张样例"))],
        "卡" => [Document(DocumentKinds.IdCardFront, (FieldNames.Name, "张样例"), (FieldNames.IdNumber, "371002199003077715"))],
        "乙承诺书" => [Document(DocumentKinds.CommitmentLetter, (FieldNames.SubjectName, Beta))],
        _ => [Document(DocumentKinds.OtherDocument)],
    };

    private static DocumentReading Document(string kind, params (string Field, string Value)[] fields) => new()
    {
        Kind = kind,
        Page = 1,
        Confidence = 0.99,
        Region = Quad.FromBox(0, 0, 400, 300),
        Fields = fields.ToDictionary(f => f.Field, f => new FieldReading { Value = f.Value, Status = FieldStatus.Confirmed, Confidence = 0.99, Box = Quad.FromBox(10, 10, 90, 30) }),
    };
}
