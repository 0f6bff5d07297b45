using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Documents.Papers.Roles;

namespace Beian.Docs.Documents.DomainCertificate;

/// <summary>The items of a domain certificate; dates whole years apart prove each other (域名证书字段).</summary>
public static partial class DomainCertificateFields
{
    public static IReadOnlyDictionary<string, FieldReading> Read(PaperReader paper)
    {
        var page = paper.Page;
        var fields = new Dictionary<string, FieldReading>
        {
            [FieldNames.Domain] = paper.Roles.Domain(paper.Domain())!,
            [FieldNames.Holder] = paper.Roles.Unit(HolderFields.Name(paper))!,
        };
        var registrar = paper.Roles.Unit(RegistrarField.Read(paper), PaperRole.Registrar);
        PaperReader.AddIfRead(fields, FieldNames.Registrar, IsTail(registrar?.Value, fields[FieldNames.Holder].Value) ? null : registrar);
        var (from, to) = Dates(paper);
        fields[FieldNames.RegisteredOn] = from;
        fields[FieldNames.ExpiresOn] = to;
        // Where neither date was found, values may stand beside other labels than they seem to.
        if (from.Value is null && to.Value is null && fields[FieldNames.Holder] is { Status: FieldStatus.Confirmed } holder)
            fields[FieldNames.Holder] = holder with { Status = FieldStatus.Doubtful, Confidence = 0.6, Evidence = ["fewLabels"] };
        PaperReader.AddIfRead(fields, FieldNames.HolderCertificateKind, PaperValues.Text(paper.Candidates(FieldNames.HolderCertificateKind), page));
        PaperReader.AddIfRead(fields, FieldNames.HolderCertificateNumber, HolderFields.Number(paper));
        PaperReader.AddIfRead(fields, FieldNames.VerifiedStatus, PaperValues.Text([.. paper.Candidates(FieldNames.VerifiedStatus).Concat(StatusByItself(paper)).Take(1)], page));
        return fields;
    }

    /// <summary>●已实名认证 beside a heading, without a label.</summary>
    private static IEnumerable<ReadText> StatusByItself(PaperReader paper) => paper.Found.Sheet.Runs.Select(r => (Run: r, Status: Status().Match(r.Text)))
        .Where(r => r.Status.Success && r.Run.Text.Length == r.Run.Glyphs.Count).Select(r => ReadText.From([new TextRun([.. r.Run.Glyphs.TakeLast(r.Status.Groups["status"].Length)])]));

    [GeneratedRegex("^[^\\u4E00-\\u9FFF]?(?<status>[已未]实名认证|实名认证(?:已通过|未通过|通过|成功|失败|中))$")]
    private static partial Regex Status();

    /// <summary>司某某分公司: what the model saw begin within the holder's name.</summary>
    private static bool IsTail(string? registrar, string? holder) => registrar is not null && holder?.Length > registrar.Length && holder.EndsWith(registrar, StringComparison.Ordinal);

    private static (FieldReading From, FieldReading To) Dates(PaperReader paper)
    {
        var page = paper.Page;
        var from = PaperValues.Date(paper.Candidates(FieldNames.RegisteredOn).Concat(DomainSentences.RegisteredOn(paper.Text)).FirstOrDefault(c => PaperDates.First(c.Text) is not null), page);
        var to = PaperValues.Date(paper.Candidates(FieldNames.ExpiresOn).Concat(DomainSentences.ExpiresOn(paper.Text)).FirstOrDefault(c => PaperDates.First(c.Text) is not null), page);
        if (paper.Candidates(DomainCertificateLabels.Term).FirstOrDefault(c => PaperDates.All(c.Text).Count() == 2) is { } term && PaperDates.All(term.Text).ToList() is [var first, var second])
        {
            from = from.Value is null ? PaperValues.Date(term.Part(first.From, first.Length), page) : from;
            to = to.Value is null || to.Value == from.Value ? PaperValues.Date(term.Part(second.From, second.Length), page) : to;
        }

        from = paper.Roles.Date(from, PaperRole.RegisteredOn)!;
        to = paper.Roles.Date(to, PaperRole.ExpiresOn)!;
        if (from.Value is null || to.Value is null)
            return (from, to);
        // Domains are registered for whole years: the same month and day.
        if (from.Value[4..] == to.Value[4..] && string.CompareOrdinal(from.Value, to.Value) < 0 && Math.Min(from.Confidence, to.Confidence) > 0.6)
            return (Proven(from), Proven(to));
        return string.CompareOrdinal(from.Value, to.Value) < 0 ? (from, to) : (Doubted(from), Doubted(to));
    }

    private static FieldReading Proven(FieldReading date) =>
        date.Status == FieldStatus.Confirmed ? date : date with { Status = FieldStatus.Confirmed, Confidence = 0.99, Evidence = ["wholeYears"] };

    private static FieldReading Doubted(FieldReading date) => date with { Status = FieldStatus.Doubtful, Confidence = Math.Min(date.Confidence, 0.5), Evidence = ["endsBeforeItBegins"] };
}
