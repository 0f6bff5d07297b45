using Beian.Docs.Filings.Prefilling;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Filings;

/// <summary>Completes the form from the documents where it is empty, from confirmed values only, each with its source (预填).</summary>
internal static class FilingPrefill
{
    public static (FilingForm Form, IReadOnlyDictionary<string, PrefillSource> Sources) Complete(FilingFacts facts)
    {
        var form = facts.Form;
        var record = new PrefillRecord();
        var subjects = new SubjectPrefill(facts, record);
        var subject = subjects.Complete(form.Subject ?? new Subject());
        subject = subject with { Principal = PersonPrefill.Complete(form.Subject?.Principal, facts.Principal, record) };
        var province = subjects.Province(form.Province, subject);
        subject = new RegionPrefill(record).Complete(subject, province);
        var completed = form with
        {
            Province = province,
            Subject = subject == new Subject() ? form.Subject : subject,
            Services = new ServicePrefill(facts, subject, record).Complete(form.Services),
        };
        return (completed, record.Sources);
    }
}
