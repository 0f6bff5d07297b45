using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Reading;
using Beian.Docs.Sorting;
using Beian.Docs.Tests.Rules;

namespace Beian.Docs.Tests.Sorting;

/// <summary>A heap of made-up readings.</summary>
internal sealed record Heap
{
    public const string Alpha = "威海样例甲木科技有限公司";
    public const string Beta = "烟台样例石桥商贸有限公司";

    public static string AlphaCode { get; } = Code("91371000MA3C0000");

    public static string BetaCode { get; } = Code("91370600MA3D0007");

    public IReadOnlyList<HeapFile> Files { get; init; } = [];

    public Heap With(string file, params DocumentReading[] documents) => this with
    {
        Files = [.. Files, new HeapFile(new FileReading { File = file, Pages = 1, Documents = documents })],
    };

    public Heap WithForm(string file, FilingForm form) => this with { Files = [.. Files, new HeapFile(new FileReading { File = file }, form)] };

    public SortedHeap Sort() => HeapSorter.Sort(Files);

    /// <summary>A license; other changes after the name.</summary>
    public static DocumentReading License(object? code, object? name, string? representative = null, params (string Field, object? Value)[] changes) =>
        SampleFiling.License([(FieldNames.CreditCode, code), (FieldNames.Name, name), (FieldNames.Representative, representative), .. changes]);

    public static DocumentReading Front(object? name, object? number, string address = "山东省威海市环翠区样例街3号") =>
        SampleFiling.Front((FieldNames.Name, name), (FieldNames.IdNumber, number), (FieldNames.BirthDate, null), (FieldNames.Address, address));

    public static DocumentReading Back(string authority = "威海市公安局环翠分局", string from = "2016-07-12", string to = "2036-07-12") =>
        SampleFiling.Back((FieldNames.Authority, authority), (FieldNames.ValidFrom, from), (FieldNames.ValidTo, to));

    public static DocumentReading Promise(object? subject, object? person = null) =>
        SampleFiling.Document(DocumentKinds.CommitmentLetter, (FieldNames.SubjectName, subject), (FieldNames.PersonName, person));

    public static DocumentReading Letter(string subject, string authorized, string number) => SampleFiling.Document(
        DocumentKinds.AuthorizationLetter, (FieldNames.SubjectName, subject), (FieldNames.AuthorizedName, authorized), (FieldNames.AuthorizedIdNumber, number));

    /// <summary>An ID number of which the check digit holds, from its first 14 digits and the running number.</summary>
    public static string Id(string regionAndBirth, int sequence) => $"{regionAndBirth}{sequence:000}" is var first ? first + ResidentIdNumber.CheckCharacter(first) : "";

    /// <summary>A credit code of which both check characters hold, from its first 16 characters.</summary>
    public static string Code(string first16) =>
        UnifiedSocialCreditCode.Alphabet.Select(c => first16 + c).First(c => OrganizationCode.HasValidCheck(c[8..])) is var first ? first + UnifiedSocialCreditCode.CheckCharacter(first) : "";
}
