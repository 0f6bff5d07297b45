using Beian.Docs.Documents;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Filings.Forms;

/// <summary>Names the words of a form that its code tables do not know (代码表核对).</summary>
internal static class CodeTableCheck
{
    private const int MaxWordsShown = 12;

    public static void Run(FilingForm form, FormProblems problems)
    {
        Check(form.Province, "/province", FilingProvinces.Table, problems);
        if (form.Subject is { } subject)
        {
            if (subject.Nature == SubjectNatures.SoleTrader)
            {
                // What is meant is plain, and is checked as what it is.
                problems.Add(FormProblemCodes.NotInCodeTable, Severity.Info, "/subject/nature",
                    "主办单位性质没有“个体工商户”这一项：一般填企业；个别省份没有字号的填个人。", subject.Nature);
            }
            else if (subject.Nature is { } word && !SubjectNatures.Table.Knows(word) && SubjectKinds.NatureOf(word) is { } nature)
            {
                problems.Add(FormProblemCodes.NotInCodeTable, Severity.Info, "/subject/nature", $"主办单位性质“{FormPlaces.Shorten(word)}”按“{nature}”核验，提交时请选“{nature}”。", word);
            }
            else
            {
                Check(subject.Nature, "/subject/nature", SubjectNatures.Table, problems);
            }

            Check(subject.CertificateKind, "/subject/certificateKind", CertificateKinds.OfSubjects, problems);
            CheckPair(subject, problems);
            Check(subject.Principal?.IdKind, "/subject/principal/idKind", CertificateKinds.OfPersons, problems);
            Check(subject.Principal?.MobileProvince, "/subject/principal/mobileProvince", FilingProvinces.Table, problems);
            Check(subject.LegalRepresentative?.IdKind, "/subject/legalRepresentative/idKind", CertificateKinds.OfPersons, problems);
            Check(subject.Previous?.CertificateKind, "/subject/previous/certificateKind", CertificateKinds.OfSubjects, problems);
        }

        for (var i = 0; i < form.Services.Count; i++)
            CheckService(form.Services[i], $"/services/{i}", form.Kind, problems);
    }

    private static void CheckService(Service service, string pointer, FilingKind? kind, FormProblems problems)
    {
        Check(service.Person?.IdKind, $"{pointer}/person/idKind", CertificateKinds.OfPersons, problems);
        Check(service.Person?.MobileProvince, $"{pointer}/person/mobileProvince", FilingProvinces.Table, problems);
        for (var i = 0; i < service.Languages.Count; i++)
            Check(service.Languages[i], $"{pointer}/languages/{i}", ServiceLanguages.Table, problems);
        for (var i = 0; i < service.Approvals.Count; i++)
            Check(service.Approvals[i].Kind, $"{pointer}/approvals/{i}/kind", PreApprovals.Table, problems);
        Check(service.AccessMethod, $"{pointer}/accessMethod", AccessMethods.Table, problems);
        Check(service.ServerLocation, $"{pointer}/serverLocation", FilingProvinces.Table, problems);
        // Apps and mini-programs choose from a list that we do not have: nothing there can be called wrong.
        if (kind is not FilingKind.Website)
            return;
        for (var i = 0; i < service.Contents.Count; i++)
            Check(service.Contents[i], $"{pointer}/contents/{i}", ServiceContents.OfWebsites, problems);
    }

    private static void CheckPair(Subject subject, FormProblems problems)
    {
        if (SubjectNatures.Table.Find(subject.Nature)?.Name is not { } nature || CertificateKinds.OfSubjects.Find(subject.CertificateKind)?.Name is not { } certificate
            || NatureCertificates.Of(nature) is not { } allowed || allowed.Kinds.Contains(certificate))
        {
            return;
        }

        problems.Add(FormProblemCodes.NotOfNature, allowed.IsConfirmed ? Severity.Warning : Severity.Info, "/subject/certificateKind",
            $"主办单位性质是“{nature}”，证件类型却是“{certificate}”，{(allowed.IsConfirmed ? "两者不搭配" : "通常不搭配")}。“{nature}”可用：{string.Join("、", allowed.Kinds)}。请核对这两项。", subject.CertificateKind);
    }

    private static void Check(string? word, string pointer, CodeTable table, FormProblems problems)
    {
        if (word is null || table.Knows(word))
            return;
        var near = NearestWord.To(word, table.Words);
        var shown = string.Join("、", table.Words.Take(MaxWordsShown)) + (table.Words.Count > MaxWordsShown ? " 等" : "");
        problems.Add(FormProblemCodes.NotInCodeTable, Severity.Warning, pointer,
            $"{FormPlaces.Describe(pointer)}填的“{FormPlaces.Shorten(word)}”不在{table.Title}代码表中。{(near is null ? "" : $"是不是想填“{near}”？")}可填：{shown}。",
            word);
    }
}
