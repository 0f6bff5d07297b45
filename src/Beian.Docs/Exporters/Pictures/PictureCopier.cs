using System.Runtime.CompilerServices;
using Beian.Docs.Exporters.Providers.Uploads;
using Beian.Docs.Imaging;

namespace Beian.Docs.Exporters.Pictures;

/// <summary>Makes the copies that a provider's form wants (制作图片副本); the originals are only read.</summary>
/// <param name="opener">Opens the originals.</param>
/// <param name="conformer">Makes the copies.</param>
/// <param name="content">The bytes of a file as the report names it; null when there are none.</param>
public sealed class PictureCopier(IPageOpener opener, IPictureConformer conformer, Func<string, CancellationToken, Task<ReadOnlyMemory<byte>?>> content)
{
    public async IAsyncEnumerable<PictureCopy> MakeAsync(UploadPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var slot in plan.Slots)
        {
            foreach (var file in slot.Files)
                yield return await OneAsync(slot, file, plan.Limits, cancellationToken);
        }
    }

    private async Task<PictureCopy> OneAsync(UploadSlot slot, UploadFile file, UploadLimits limits, CancellationToken cancellationToken)
    {
        if (await OpenAsync(file, cancellationToken) is not { } page)
            return new PictureCopy(slot.Slot, file.Copy, file.File, file.Page, null, 0, 0, ["原文件打不开，没有生成副本。"]);
        var copy = conformer.Conform(page.Image, new(file.Region, file.Rotation), new(limits.MinBytes, limits.MaxBytes, file.Floor));
        var refused = copy.Faults.HasFlag(PictureFault.TooManyBytes) || (limits.IsFloorOwn && copy.Faults.HasFlag(PictureFault.TooFewPixels));
        return new PictureCopy(
            slot.Slot, file.Copy, file.File, file.Page, refused ? null : copy.Jpeg, refused ? 0 : copy.Width, refused ? 0 : copy.Height,
            [.. PictureWords.Of(copy, file, limits), .. slot.Status == "choose" ? slot.Warnings.TakeLast(1) : []]);
    }

    private async Task<OpenedPage?> OpenAsync(UploadFile file, CancellationToken cancellationToken)
    {
        if (await content(file.File, cancellationToken) is not { } bytes)
            return null;
        try
        {
            await foreach (var page in opener.OpenAsync(bytes, cancellationToken))
            {
                if (page.Number == file.Page)
                    return page;
            }
        }
        catch (UnusableFileException)
        {
            // Named by the caller; the report says why.
        }

        return null;
    }
}
