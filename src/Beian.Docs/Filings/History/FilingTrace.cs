using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Contacts;

namespace Beian.Docs.Filings.History;

/// <summary>What one filing leaves for the checks of others: its own words for what is public, marks for what is personal (备案留痕).</summary>
public sealed record FilingTrace
{
    private const int LengthThatTells = 5;

    /// <summary>How the tenant calls it: its folder or name.</summary>
    public required string Title { get; init; }

    /// <summary>Of the subject's certificate number, else of its name; empty when neither is filled in.</summary>
    public required string SubjectMark { get; init; }

    /// <summary>Of the subject's name where it tells the subject: a unit's does, a person's two or three characters do not.</summary>
    public string SubjectNameMark { get; init; } = "";

    /// <summary>The certificate number passes its check digits, so that it tells the subject whatever the name says.</summary>
    public bool IsNumberProven { get; init; }

    /// <summary>Full name of the 备案省份; null when not filled in.</summary>
    public string? Province { get; init; }

    public FilingKind? Kind { get; init; }

    public FilingOperation? Operation { get; init; }

    /// <summary>Of the 通信地址; empty when not filled in.</summary>
    public string AddressMark { get; init; } = "";

    public IReadOnlyList<TracedPerson> People { get; init; } = [];

    /// <summary>Lower case.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>Canonical.</summary>
    public IReadOnlyList<string> ServiceNames { get; init; } = [];

    public int ServiceCount { get; init; }

    /// <summary>SHA-256 of the files, as far as whoever gathers them knows.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    public static FilingTrace Of(string title, FilingForm form, IReadOnlyList<string>? files = null)
    {
        var subject = form.Subject;
        return new FilingTrace
        {
            Title = title,
            SubjectMark = SubjectMarkOf(form),
            SubjectNameMark = SubjectNameMarkOf(form),
            IsNumberProven = IsNumberProvenOf(form),
            Province = FilingProvinces.Table.Find(form.Province)?.Name,
            Kind = form.Kind,
            Operation = form.Operation,
            AddressMark = Mark.Of(subject?.MailingAddress),
            People =
            [
                .. subject?.Principal is { } principal ? [TracedPerson.Of(principal, runsService: false)] : Array.Empty<TracedPerson>(),
                .. form.Services.Select(s => s.Person).OfType<ResponsiblePerson>().Select(p => TracedPerson.Of(p, runsService: true)),
            ],
            Domains = [.. form.Services.SelectMany(s => s.Domains.Concat(s.App?.Platforms.SelectMany(p => p.Domains) ?? [])).Select(d => CanonicalText.Of(d).ToLowerInvariant()).Distinct()],
            ServiceNames = [.. form.Services.Select(s => s.Name).OfType<string>().Where(n => n.Trim().Length > 0).Select(CanonicalText.Of)],
            ServiceCount = form.Services.Count,
            Files = files ?? [],
        };
    }

    /// <summary>Subjects are one by their certificate number, not by their name, where they have one.</summary>
    public static string SubjectMarkOf(FilingForm form) =>
        Mark.Of(string.IsNullOrWhiteSpace(form.Subject?.CertificateNumber) ? form.Subject?.Name : form.Subject.CertificateNumber);

    public static string SubjectNameMarkOf(FilingForm form) =>
        form.Subject?.Name is { } name && CanonicalText.Of(name).Length >= LengthThatTells ? Mark.Of(name) : "";

    public static bool IsNumberProvenOf(FilingForm form) => form.Subject?.CertificateNumber is { } number
        && CanonicalText.Of(number) is var plain && (UnifiedSocialCreditCode.HasValidCheck(plain) || ResidentIdNumber.HasValidCheck(plain));

    /// <summary>The mark of a phone number, however it is written.</summary>
    public static string PhoneMarkOf(string? phone) => Mark.Of(PhoneNumber.Plain(phone));
}
