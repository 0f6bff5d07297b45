using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules;
using Beian.Docs.Tests.Rules;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Beian.Docs.Tests.Filings;

/// <summary>Whatever stands on forms and documents, every rule gets through it, and the report is the same twice.</summary>
public sealed class OddFilingsTests
{
    private static readonly string?[] Texts =
    [
        null, "", " ", "〓", "***", "长期", "2016-02-30", "2016-07-12", "0001-01-01", "9999-12-31", SampleFiling.Company, SampleFiling.Code, SampleFiling.Address, SampleFiling.Zhang,
        SampleFiling.ZhangNumber, "370602", "1", "138", "+86", "(", "委派代表:", "、", "山东", "北京市", "😀", "\u0000", "X", new string('长', 900), "91371000MA3C0000", "企业", "个人", "护照",
        "身份证", "男", "威海市公安局",
    ];

    private static readonly string[] Fields =
    [
        FieldNames.Name, FieldNames.CreditCode, FieldNames.RegistrationNumber, FieldNames.Representative, FieldNames.RepresentativeTitle, FieldNames.EstablishedOn, FieldNames.IssuedOn,
        FieldNames.ValidFrom, FieldNames.ValidTo, FieldNames.Address, FieldNames.Sex, FieldNames.Ethnicity, FieldNames.BirthDate, FieldNames.IdNumber, FieldNames.Authority,
        FieldNames.Domain, FieldNames.Holder, FieldNames.ExpiresOn, FieldNames.SubjectName, FieldNames.AuthorizedName, FieldNames.AuthorizedIdNumber, FieldNames.SignedOn, FieldNames.Seal, FieldNames.SealText,
        FieldNames.Scope, FieldNames.LetterKind, FieldNames.PersonName, FieldNames.ServiceName,
    ];

    private static readonly string[] Kinds =
    [
        DocumentKinds.BusinessLicense, DocumentKinds.IdCardFront, DocumentKinds.IdCardBack, DocumentKinds.IdCardFront, DocumentKinds.IdCardBack, DocumentKinds.OtherDocument,
        DocumentKinds.Unreadable, DocumentKinds.LawFirmLicense, DocumentKinds.DomainCertificate, DocumentKinds.AuthorizationLetter, DocumentKinds.CommitmentLetter, DocumentKinds.PreApproval, "aKindOfTomorrow",
    ];

    private static Gen<string?> Text => Gen.Elements(Texts);

    private static Gen<ResponsiblePerson?> Person =>
        from t in Text.ArrayOf(8)
        from there in Gen.Elements(true, true, false)
        select there
            ? new ResponsiblePerson { Name = t[0], IdKind = t[1], IdNumber = t[2], IdValidFrom = t[3], IdValidTo = t[4], Mobile = t[5], EmergencyMobile = t[6], Email = t[7] }
            : null;

    private static Gen<FilingForm> Form =>
        from t in Text.ArrayOf(9)
        from principal in Person
        from people in Person.ListOf()
        from s in Text.ArrayOf(6)
        from operation in Gen.Elements<FilingOperation?>(null, FilingOperation.First, FilingOperation.AddService, FilingOperation.AddAccess, FilingOperation.Change)
        from kind in Gen.Elements<FilingKind?>(null, FilingKind.Website, FilingKind.App, FilingKind.MiniProgram, FilingKind.QuickApp)
        select new FilingForm
        {
            Kind = kind,
            Operation = operation,
            Province = t[0],
            Subject = new Subject
            {
                Name = t[1],
                Nature = t[2],
                CertificateKind = t[3],
                CertificateNumber = t[4],
                CertificateAddress = t[5],
                MailingAddress = t[6],
                Principal = principal,
                LegalRepresentative = new LegalRepresentative { Name = t[7], IdNumber = t[8] },
            },
            Services = [.. people.Take(3).Select((p, i) => new Service
            {
                Person = p, Name = s[i], Domains = [s[1] ?? "", "example.cn"], IpAddresses = [s[2] ?? ""], FilingNumber = s[3], Remark = s[4], PreApprovals = [s[5] ?? ""],
                Approvals = [new ServiceApproval { Number = s[0], ValidTo = s[1] }], DomainVerifiedOn = s[2], ResourceValidTo = s[3], PreviousName = s[4],
                App = new AppDetails { Icon = s[5], Platforms = [new AppPlatform { Os = "android", Name = s[0], PackageName = s[1], PublicKey = s[2], Fingerprint = s[3], Certificate = s[4], Domains = [s[5] ?? ""] }] },
            })],
        };

    private static Gen<(string File, DocumentReading Document)> Document =>
        from kind in Gen.Elements(Kinds)
        from file in Gen.Elements("a.jpg", "b.jpg", "张/正面.jpg", "张\\反面.jpg", "", ".")
        from fields in (from name in Gen.Elements(Fields)
                        from value in Text
                        from status in Gen.Elements(FieldStatus.Confirmed, FieldStatus.Doubtful, FieldStatus.Missing)
                        select (name, (object?)new FieldReading { Value = value, Status = status })).ListOf()
        from page in Gen.Choose(1, 3)
        select (file, SampleFiling.Document(kind, [.. fields]) with { Page = page });

    private static Gen<SampleFiling> Filing =>
        from form in Form
        from documents in Document.ListOf()
        select new SampleFiling { Form = form, Documents = [.. documents.Take(8)] };

    [Property(MaxTest = 200)]
    public Property NoRule_Breaks() => Prop.ForAll(Filing.ToArbitrary(), filing =>
    {
        var report = filing.Check();
        Assert.Empty(report.Findings.Where(f => f.Code == RuleRunner.BrokenRuleCode).Select(f => f.Message));
        Assert.Equal(report.Findings.Select(f => f.Message), filing.Check().Findings.Select(f => f.Message));
    });
}
