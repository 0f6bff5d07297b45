using System.Diagnostics;
using System.Security.Cryptography;
using Beian.Docs.Documents;
using Beian.Docs.Documents.Calibration;
using Beian.Docs.Imaging;
using Beian.Docs.Intake;
using Beian.Docs.Recognition;

namespace Beian.Docs.Reading;

/// <summary>The one sequence from bytes to fields: open the pages, bring each upright, read it, tell the documents apart, say how sure each value is.</summary>
/// <param name="opener">Opens the pages of a file.</param>
/// <param name="recognizer">Reads the text of a page.</param>
/// <param name="probes">Answer what the text leaves open.</param>
/// <param name="pages">Tells the documents of a page apart.</param>
/// <param name="quality">Looks at the picture.</param>
/// <param name="calibrator">Null leaves confidences as the readers have them.</param>
public sealed class DocumentReader(IPageOpener opener, IPageRecognizer recognizer, IFieldProbeFactory probes, PageReader pages, QualityCheck quality, Calibrator? calibrator) : IDocumentReader
{
    /// <inheritdoc/>
    public Task<FileReading> ReadAsync(InputFile file, CancellationToken cancellationToken) =>
        Task.Run(() => Read(file, cancellationToken), cancellationToken);

    private async Task<FileReading> Read(InputFile file, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var reading = new FileReading { File = file.Name, Error = file.Error, Engine = recognizer.Name };
        if (file.Error is not null)
            return reading;
        reading = reading with
        {
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)),
            Bytes = file.Content.Length,
            Format = FileSignature.Detect(file.Content.Span).ToString().ToLowerInvariant(),
        };
        var documents = new List<DocumentReading>();
        DocumentReading? open = null;
        var sizes = new List<PageSize>();
        try
        {
            await foreach (var page in opener.OpenAsync(file.Content, cancellationToken).ConfigureAwait(false))
            {
                sizes.Add(page.OriginalSize);
                var text = recognizer.Recognize(page.Image, cancellationToken);
                var own = Documents(text, page, open, cancellationToken).ToList();
                if (own is [{ Continues: true } foot])
                {
                    Join(documents, open!, foot);
                    open = null;
                    continue;
                }

                var turned = text.Turned.SelectMany(t => Documents(t, page, null, cancellationToken)).Where(d => DocumentKinds.IsOurs(d.Kind) && !own.Exists(o => FoundAgain.Is(d, o))).ToList();
                // A page on which everything lies another way is not unknown besides.
                documents.AddRange(turned.Count == 0 ? own : [.. own.Where(d => DocumentKinds.IsOurs(d.Kind)), .. turned]);
                open = StillOpen(open, documents[^1]);
            }
        }
        catch (UnusableFileException unusable)
        {
            // What was read of the pages before stays.
            reading = reading with { Error = unusable.Error };
        }

        return reading with { Pages = sizes.Count, PageSizes = sizes, Documents = documents, ElapsedMs = clock.ElapsedMilliseconds };
    }

    /// <summary>What stands between a paper and its end is the paper's: pages of text without a heading. An empty back is nobody's.</summary>
    private static void Join(List<DocumentReading> documents, DocumentReading paper, DocumentReading foot)
    {
        var at = documents.LastIndexOf(paper);
        var between = documents.Skip(at + 1).Where(d => d.Kind == DocumentKinds.OtherDocument).ToList();
        documents.RemoveAll(between.Contains);
        documents[at] = LaterPages.Join(paper, [.. between, foot]);
    }

    /// <summary>The paper whose end may stand on the next page: the last one, or one before a page that is no paper of its own, or an empty back.</summary>
    private static DocumentReading? StillOpen(DocumentReading? open, DocumentReading last) =>
        last is { Kind: DocumentKinds.OtherDocument or DocumentKinds.Unreadable, Title: null } ? open : LaterPages.MayFollow(last) ? last : null;

    /// <summary>The documents of one page that lie one way, where they are on the page as it is shown.</summary>
    private IEnumerable<DocumentReading> Documents(PageText text, OpenedPage page, DocumentReading? open, CancellationToken cancellationToken)
    {
        var frame = new PageFrame(page, text.Rotation);
        var found = pages.Read(text, page.Number, probes.For(text, cancellationToken), open);
        found = [.. found.Select(d => PageEdge.Doubt(d, text.Image.Width, text.Image.Height))];
        var judged = quality.Add(found, text, page.OriginalSize);
        var calibrated = calibrator is null ? judged : judged.Select(calibrator.Apply);
        return (page.TextLayer is { } layer ? calibrated.Select(new PrintedText(layer, text).Settle) : calibrated).Select(frame.ToPage);
    }
}
