using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.DomainCertificate;

/// <summary>A registrar's certificate of a domain, or a screenshot of its console that shows who owns the domain (域名证书、域名实名认证截图).</summary>
public sealed class DomainCertificateKind : IDocumentKind
{
    private static readonly Regex Title = LoosePattern.Of(@"域名(?:注册|登记|持有|所有权)?(?:证书|证明书?)(?=$|[(A-Z]|副本)|域名证(?=$|[(])|(?:CertificateofDomainName|DomainNameRegistrationCertificate|DomainCertificate)");

    /// <summary>Labels across the head of a list, domains down its column, and how far these stand from where their label begins, in ems.</summary>
    private const int LeastAcross = 3, Several = 3;

    private const double Aligned = 3;

    /// <summary>Certificates without labels say it in a sentence.</summary>
    private static readonly Regex Sentence = LoosePattern.Of("证明|证实|授予|成功注册|享有使用权|持有域名|拥有域名|注册日期为|该域名(?:的)?有效期|注册了域名|通过[^\n]{2,30}注册了|certif|Certif");

    /// <summary>Together no other paper has them.</summary>
    private static readonly string[] Items = [FieldNames.Domain, FieldNames.Holder, FieldNames.RegisteredOn, FieldNames.ExpiresOn];

    /// <inheritdoc/>
    public string Kind => DocumentKinds.DomainCertificate;

    /// <inheritdoc/>
    public IReadOnlyList<FoundDocument> Find(PageView page) => [.. DomainCertificateParts.Of(page.Sheet, Title).SelectMany(Find)];

    private IReadOnlyList<FoundDocument> Find(Sheet sheet)
    {
        var text = string.Join('\n', sheet.Lines.Select(l => string.Concat(l.Select(g => g.Text))));
        if (!text.Contains("域名", StringComparison.Ordinal) && !text.Contains("omain", StringComparison.Ordinal))
            return [];
        // The domain itself is on every one, whatever else it looks like; under a title with all the items that belong there it may be one that nobody could read.
        var hasDomain = DomainNames.All(text).Any() || ChineseDomains.InSentence(text).Any() || ChineseDomains.HasEnding(text);
        var title = PaperTitle.Find(sheet, Title);
        if (!hasDomain && title is null)
            return [];
        List<LabelHit> hits = [.. new CellLayout(sheet, DomainCertificateLabels.All).Labels.Where(l => l.Label is not (DomainCertificateLabels.BareRegistration or DomainCertificateLabels.BareExpiry) || HasDateBehind(l, sheet))];
        var labels = hits.Select(l => l.Field).Where(f => f is not (DomainCertificateLabels.Other or DomainCertificateLabels.Term)).Distinct().ToList();
        if (!hasDomain && !Items.All(labels.Contains))
            return [];
        // In a chat, too, somebody writes 域名证书, and a domain elsewhere.
        if (title is not null && (labels.Count >= 2 || Sentence.IsMatch(text)))
        {
            var own = PaperExtent.Of(sheet, title);
            return [new FoundDocument(Kind, 0.99, PaperExtent.Region(own), own)];
        }

        // Some print the domain large and without a label.
        return labels.Count >= 3 && !IsLedger(hits, sheet) && (labels.Contains(FieldNames.Domain) || (labels.Contains(FieldNames.Holder) && labels.Contains(FieldNames.ExpiresOn))) && labels.Any(l => l is FieldNames.ExpiresOn or FieldNames.RegisteredOn or FieldNames.VerifiedStatus or FieldNames.Registrar)
            ? [new FoundDocument(Kind, 0.95, PaperExtent.Region(sheet), sheet)]
            : [];
    }

    /// <summary>注册 2022.05.11: a word that elsewhere is none of a certificate's labels.</summary>
    private static bool HasDateBehind(LabelHit label, Sheet sheet) => sheet.Runs.Any(r => Math.Abs(r.Row - label.Row) < 0.6 * label.Em && r.Right > label.Right && PaperDates.First(r.Text) is not null);

    /// <summary>A list of several domains, each with its holder: nobody's certificate (域名台账).</summary>
    private static bool IsLedger(IReadOnlyList<LabelHit> labels, Sheet sheet) => labels.Any(l => l.Field == FieldNames.Domain
        && LabelFinder.FieldsBeside(labels, l) >= LeastAcross
        && sheet.Runs.Count(r => r.Row > l.Row && Math.Abs(r.Left - l.Left) < Aligned * l.Em && DomainNames.IsWhole(r.Text)) >= Several);

    /// <inheritdoc/>
    public DocumentReading Read(FoundDocument found, PageView page) => new()
    {
        Kind = Kind,
        Page = page.Number,
        Confidence = found.Confidence,
        Region = found.Region,
        Rotation = page.Text.Rotation,
        Fields = DomainCertificateFields.Read(new PaperReader(found, page, DomainCertificateLabels.All)),
    };
}
