using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.DomainCertificate;

/// <summary>A registrar's certificate of a domain, or a screenshot of its console that shows who owns the domain (域名证书、域名实名认证截图).</summary>
public sealed class DomainCertificateKind : IDocumentKind
{
    private static readonly Regex Title = LoosePattern.Of(@"域名(?:注册|登记|持有|所有权)?(?:证书|证明)(?=$|[(A-Z]|副本)|域名证(?=$|[(])|(?:CertificateofDomainName|DomainNameRegistrationCertificate|DomainCertificate)");

    /// <summary>Certificates without labels say it in a sentence.</summary>
    private static readonly Regex Sentence = LoosePattern.Of("证明|证实|授予|成功注册|享有使用权|注册日期为|该域名有效期|通过[^\n]{2,30}注册了|certif|Certif");

    /// <inheritdoc/>
    public string Kind => DocumentKinds.DomainCertificate;

    /// <inheritdoc/>
    public IReadOnlyList<FoundDocument> Find(PageView page) => [.. DomainCertificateParts.Of(page.Sheet, Title).SelectMany(Find)];

    private IReadOnlyList<FoundDocument> Find(Sheet sheet)
    {
        var text = string.Join('\n', sheet.Lines.Select(l => string.Concat(l.Select(g => g.Text))));
        // The domain itself is on every one, whatever else it looks like.
        if (!text.Contains("域名", StringComparison.Ordinal) && !text.Contains("omain", StringComparison.Ordinal) || !DomainNames.All(text).Any() && !ChineseDomains.InSentence(text).Any() && !ChineseDomains.HasEnding(text))
            return [];
        var labels = new CellLayout(sheet, DomainCertificateLabels.All).Labels.Select(l => l.Field).Where(f => f is not (DomainCertificateLabels.Other or DomainCertificateLabels.Term)).Distinct().ToList();
        // In a chat, too, somebody writes 域名证书, and a domain elsewhere.
        if (PaperTitle.Find(sheet, Title) is { } title && (labels.Count >= 2 || Sentence.IsMatch(text)))
        {
            var own = PaperExtent.Of(sheet, title);
            return [new FoundDocument(Kind, 0.99, PaperExtent.Region(own), own)];
        }

        // Some print the domain large and without a label.
        return labels.Count >= 3 && (labels.Contains(FieldNames.Domain) || (labels.Contains(FieldNames.Holder) && labels.Contains(FieldNames.ExpiresOn))) && labels.Any(l => l is FieldNames.ExpiresOn or FieldNames.RegisteredOn or FieldNames.VerifiedStatus or FieldNames.Registrar)
            ? [new FoundDocument(Kind, 0.95, PaperExtent.Region(sheet), sheet)]
            : [];
    }

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
