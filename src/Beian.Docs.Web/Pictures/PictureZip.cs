using System.IO.Compression;
using System.Text;
using Beian.Docs.Exporters.Pictures;
using Beian.Docs.Exporters.Providers.Uploads;
using Beian.Docs.Filings;
using Beian.Docs.Imaging;
using Beian.Docs.Storage.Blobs;

namespace Beian.Docs.Web.Pictures;

/// <summary>Copies of a filing's pictures within a provider's limits, as one zip (图片副本下载).</summary>
public sealed class PictureZip(IPageOpener opener, IPictureConformer conformer, IBlobStore blobs)
{
    // Each copy takes a core for seconds: one download at a time.
    private readonly SemaphoreSlim _atOnce = new(1);

    public async Task<byte[]> MakeAsync(FilingReport report, UploadPlan plan, CancellationToken cancellationToken)
    {
        var hashes = report.Files.Where(f => f.Sha256 is not null).ToLookup(f => f.File, f => f.Sha256!);
        var copier = new PictureCopier(opener, conformer, async (name, stop) =>
            hashes[name].FirstOrDefault() is { } sha256 ? await blobs.ReadAsync(sha256, stop) : null);
        await _atOnce.WaitAsync(cancellationToken);
        try
        {
            using var buffer = new MemoryStream();
            using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
            {
                var copies = new List<PictureCopy>();
                await foreach (var copy in copier.MakeAsync(plan, cancellationToken))
                {
                    if (copy.Jpeg is not null)
                        Add(zip, copy.Name, copy.Jpeg);
                    copies.Add(copy);
                }

                Add(zip, "图片副本说明.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(PictureWords.List(copies, plan.Limits))]);
            }

            return buffer.ToArray();
        }
        finally
        {
            _atOnce.Release();
        }
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
        entry.Write(content);
    }
}
