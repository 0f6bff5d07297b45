using Beian.Docs.Filings;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Intake;
using Beian.Docs.Office;
using Beian.Docs.Storage.Filings;
using Beian.Docs.Storage.Heaps;

namespace Beian.Docs.Web.Uploads;

/// <summary>Takes a form in, JSON or workbook, told apart by its bytes (接收备案表).</summary>
public sealed class FormReceiver(FilingStore filings, HeapStore heaps)
{
    /// <summary>A file of this name among the documents is the form.</summary>
    public static bool IsForm(string name) =>
        ShownName.LeafOf(name).ToLowerInvariant() is "form.json" or "form.xlsx";

    /// <summary>Null when it was taken; otherwise what is wrong with it, as code and sentence.</summary>
    /// <param name="name">In a heap lie the forms of many clients: there each is kept under its name.</param>
    public async Task<(string Code, string Message)?> ReceiveAsync(Guid filingId, string name, byte[] content, CancellationToken cancellationToken)
    {
        var form = Read(content);
        var unusable = form.Problems.FirstOrDefault(p => p.Code == FormProblemCodes.Unusable);
        if (unusable is not null)
            return ("form.unusable", unusable.Message);
        if (await heaps.AddFormAsync(filingId, new HeapForm(name, form.Form, form.Problems), cancellationToken))
            return null;
        return await filings.SetFormAsync(filingId, form.Form, form.Problems, cancellationToken)
            ? null
            : ("filing.notFound", "找不到这份备案，可能已被删除。");
    }

    private static FormReading Read(byte[] content) => FileSignature.Detect(content) == FileType.Zip
        ? FormWorkbook.Read(new MemoryStream(content, writable: false))
        : FormJson.Parse(content);
}
