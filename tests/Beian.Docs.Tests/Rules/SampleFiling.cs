using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.History;
using Beian.Docs.Filings.Provinces;
using Beian.Docs.Geometry;
using Beian.Docs.Reading;
using Beian.Docs.Rules;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Tests.Rules;

/// <summary>A consistent filing of invented people, and ways to spoil it.</summary>
internal sealed record SampleFiling
{
    public static readonly DateOnly AsOf = new(2026, 11, 23);

    public const string Company = "威海样例科技有限公司";
    public const string Code = "91371000MA3C00003Y";
    public const string Address = "山东省威海市环翠区样例路1号";
    public const string Zhang = "张样例";
    public const string ZhangNumber = "371002199003077715";
    public const string Li = "李样例";
    public const string LiNumber = "371002198802290016";

    public FilingForm Form { get; init; } = new()
    {
        Kind = FilingKind.Website,
        Operation = FilingOperation.First,
        Province = "山东省",
        Subject = new Subject
        {
            Name = Company,
            Nature = "企业",
            CertificateKind = "营业执照",
            CertificateNumber = Code,
            CertificateAddress = Address,
            MailingAddress = "山东省威海市环翠区样例路2号",
            Principal = Person(Zhang, ZhangNumber),
            LegalRepresentative = new LegalRepresentative { Name = Zhang, IdNumber = ZhangNumber },
        },
        Services = [new Service { Name = "样例官网", Domains = ["example.cn"], Person = Person(Zhang, ZhangNumber) }],
    };

    public IReadOnlyList<(string File, DocumentReading Document)> Documents { get; init; } =
        [("执照.jpg", License()), ("身份证正面.jpg", Front()), ("身份证反面.jpg", Back())];

    public IReadOnlyList<FileReading> BadFiles { get; init; } = [];

    public DateOnly Day { get; init; } = AsOf;

    public FilingHistory History { get; init; } = FilingHistory.Empty;

    public ProvinceSet Provinces { get; init; } = ProvinceSet.BuiltIn;

    public static SampleFiling Consistent => new();

    /// <summary>The service's person is somebody else, with a card of their own and a letter that cannot be told yet.</summary>
    public static SampleFiling WithTwoPeople => Consistent
        .WithForm(f => f with { Services = [f.Services[0] with { Person = Person(Li, LiNumber) with { Mobile = "13900000003", Email = "li@example.cn" } }] })
        .With(
            ("张正面.jpg", Front()), ("张反面.jpg", Back()), ("李正面.jpg", Front((FieldNames.Name, Li), (FieldNames.IdNumber, LiNumber), (FieldNames.BirthDate, "1988-02-29"))),
            ("李反面.jpg", Back()), ("执照.jpg", License()), ("授权.jpg", Document(DocumentKinds.OtherDocument)));

    public static SampleFiling Individual => Consistent.With(("身份证正面.jpg", Front()), ("身份证反面.jpg", Back())) with
    {
        Form = Consistent.Form with
        {
            Subject = Consistent.Form.Subject! with
            {
                Name = Zhang,
                Nature = "个人",
                CertificateKind = "居民身份证",
                CertificateNumber = ZhangNumber,
                LegalRepresentative = null,
                CertificateAddress = "山东省威海市环翠区样例街3号",
            },
        },
    };

    public static ResponsiblePerson Person(string name, string number) => new()
    {
        Name = name,
        IdKind = "居民身份证",
        IdNumber = number,
        IdValidFrom = "2016-07-12",
        IdValidTo = "2036-07-12",
        Mobile = "13800000001",
        EmergencyMobile = "13800000002",
        Email = "zhang@example.cn",
    };

    public static DocumentReading License(params (string Field, object? Value)[] changes) => Document(DocumentKinds.BusinessLicense,
    [
        (FieldNames.CreditCode, Code), (FieldNames.Name, Company), (FieldNames.Type, "有限责任公司"), (FieldNames.Representative, Zhang), (FieldNames.RepresentativeTitle, "法定代表人"),
        (FieldNames.EstablishedOn, "2016-01-05"), (FieldNames.Address, Address), (FieldNames.IssuedOn, "2019-03-01"), .. changes,
    ]);

    public static DocumentReading Front(params (string Field, object? Value)[] changes) => Document(DocumentKinds.IdCardFront,
    [
        (FieldNames.Name, Zhang), (FieldNames.Sex, "男"), (FieldNames.Ethnicity, "汉"), (FieldNames.BirthDate, "1990-03-07"), (FieldNames.Address, "山东省威海市环翠区样例街3号"),
        (FieldNames.IdNumber, ZhangNumber), .. changes,
    ]);

    public static DocumentReading Back(params (string Field, object? Value)[] changes) => Document(DocumentKinds.IdCardBack,
        [(FieldNames.Authority, "威海市公安局环翠分局"), (FieldNames.ValidFrom, "2016-07-12"), (FieldNames.ValidTo, "2036-07-12"), .. changes]);

    /// <summary>A doubtful value among the changes of a document.</summary>
    public static FieldReading Doubtful(string value) => new() { Value = value, Status = FieldStatus.Doubtful, Confidence = 0.6, Box = Quad.FromBox(1, 2, 3, 4) };

    /// <summary>A field that could not be read.</summary>
    public static FieldReading Missing => new() { Status = FieldStatus.Missing };

    public static DocumentReading Document(string kind, params (string Field, object? Value)[] fields) => new()
    {
        Kind = kind,
        Page = 1,
        Confidence = 0.99,
        Region = Quad.FromBox(0, 0, 100, 60),
        // The last value of a field counts; null takes the field away.
        Fields = fields.GroupBy(f => f.Field).Where(g => g.Last().Value is not null).ToDictionary(g => g.Key, g => g.Last().Value as FieldReading
            ?? new FieldReading { Value = (string)g.Last().Value!, Status = FieldStatus.Confirmed, Confidence = 0.99, Box = Quad.FromBox(1, 2, 3, 4) }),
    };

    /// <summary>Filed in another province; the addresses stay.</summary>
    public SampleFiling In(string province) => WithForm(f => f with { Province = province });

    /// <summary>Filings of other subjects, or of this one, that the tenant has too.</summary>
    public SampleFiling Beside(params FilingForm[] others) =>
        this with { History = History with { Others = [.. others.Select((f, i) => FilingTrace.Of($"客户{i + 1}", f))] } };

    public SampleFiling WithForm(Func<FilingForm, FilingForm> change) => this with { Form = change(Form) };

    public SampleFiling WithSubject(Func<Subject, Subject> change) => WithForm(f => f with { Subject = change(f.Subject!) });

    public SampleFiling WithPrincipal(Func<ResponsiblePerson, ResponsiblePerson> change) => WithSubject(s => s with { Principal = change(s.Principal!) });

    public SampleFiling WithServicePerson(Func<ResponsiblePerson, ResponsiblePerson> change) =>
        WithForm(f => f with { Services = [f.Services[0] with { Person = change(f.Services[0].Person!) }] });

    /// <summary>Everybody on the form.</summary>
    public SampleFiling WithPeople(Func<ResponsiblePerson, ResponsiblePerson> change) => WithPrincipal(change).WithServicePerson(change);

    public SampleFiling With(params (string File, DocumentReading Document)[] documents) => this with { Documents = documents };

    public SampleFiling And(string file, DocumentReading document) => this with { Documents = [.. Documents, (file, document)] };

    public SampleFiling WithLicense(params (string Field, object? Value)[] changes) => Replace(DocumentKinds.BusinessLicense, License(changes));

    public SampleFiling WithFront(params (string Field, object? Value)[] changes) => Replace(DocumentKinds.IdCardFront, Front(changes));

    public SampleFiling WithBack(params (string Field, object? Value)[] changes) => Replace(DocumentKinds.IdCardBack, Back(changes));

    public SampleFiling Without(string kind) => this with { Documents = [.. Documents.Where(d => d.Document.Kind != kind)] };

    public SampleFiling Replace(string kind, DocumentReading document) =>
        this with { Documents = [.. Documents.Select(d => d.Document.Kind == kind ? (d.File, document) : d)] };

    public FilingInput Input => new(
        "样例",
        Form,
        [],
        [.. Documents.GroupBy(d => d.File).Select(g => new FileReading { File = g.Key, Pages = 1, Documents = [.. g.Select(d => d.Document)] }), .. BadFiles],
        Day)
    {
        History = History,
        Provinces = Provinces,
    };

    public FilingFacts Facts => FilingFacts.From(Input);

    /// <summary>What one rule says.</summary>
    public IReadOnlyList<Finding> Ask<TRule>() where TRule : IRule, new() => [.. new RuleRunner([new TRule()]).Run(Facts)];

    /// <summary>What all rules say.</summary>
    public FilingReport Check() => FilingChecker.Default.Check(Input);
}
