using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Contacts;

namespace Beian.Docs.Filings.History;

/// <summary>What one filing leaves for the checks of others: its own words for what is public, marks for what is personal (备案留痕).</summary>
public sealed record FilingTrace
{
    /// <summary>How the tenant calls it: its folder or name.</summary>
    public required string Title { get; init; }

    /// <summary>Of the subject's certificate number, else of its name; empty when neither is filled in.</summary>
    public required string SubjectMark { get; init; }

    public FilingKind? Kind { get; init; }

    public FilingOperation? Operation { get; init; }

    /// <summary>Of the 通信地址; empty when not filled in.</summary>
    public string AddressMark { get; init; } = "";

    public IReadOnlyList<TracedPerson> People { get; init; } = [];

    /// <summary>Lower case.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>Canonical.</summary>
    public IReadOnlyList<string> ServiceNames { get; init; } = [];

    public static FilingTrace Of(string title, FilingForm form)
    {
        var subject = form.Subject;
        return new FilingTrace
        {
            Title = title,
            SubjectMark = SubjectMarkOf(form),
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
        };
    }

    /// <summary>Subjects are one by their certificate number, not by their name, where they have one.</summary>
    public static string SubjectMarkOf(FilingForm form) =>
        Mark.Of(string.IsNullOrWhiteSpace(form.Subject?.CertificateNumber) ? form.Subject?.Name : form.Subject.CertificateNumber);

    /// <summary>The mark of a phone number, however it is written.</summary>
    public static string PhoneMarkOf(string? phone) => Mark.Of(PhoneNumber.Plain(phone));
}
