using Beian.Docs.Exporters.Providers.Uploads;
using Beian.Docs.Imaging;

namespace Beian.Docs.Exporters.Pictures;

/// <summary>What is said of a copy (图片副本用语).</summary>
public static class PictureWords
{
    internal static IEnumerable<string> Of(ConformedPicture copy, UploadFile file, UploadLimits limits)
    {
        if (copy.Faults.HasFlag(PictureFault.TooFewPixels) && file.Floor is { } floor)
        {
            yield return limits.IsFloorOwn
                ? $"只有 {copy.Width}×{copy.Height} 像素，低于要求的 {floor.Width}×{floor.Height}，没有生成副本，请重新拍摄或扫描。"
                : $"只有 {copy.Width}×{copy.Height} 像素，低于建议的 {floor.Width}×{floor.Height}，可能被认为不清晰，最好重新拍摄或扫描。";
        }

        if (copy.Faults.HasFlag(PictureFault.TooManyBytes))
            yield return $"压到 {limits.MaxBytes / 1000} KB 以内就看不清了，没有生成副本，请重新拍摄或裁去四周的空白。";
        if (copy.Faults.HasFlag(PictureFault.TooFewBytes))
            yield return $"文件只有 {copy.Jpeg.Length / 1000} KB，低于要求的 {limits.MinBytes / 1000} KB，可能不收，最好换一份更清晰的原件。";
        if (file.Region is not null)
            yield return "从同一页的多份材料中裁出，请看看四边是否完整。";
    }

    /// <summary>The list that goes beside the copies, a line for each.</summary>
    public static string List(IEnumerable<PictureCopy> copies, UploadLimits limits)
    {
        var lines = copies.Select(c =>
            $"{c.Name}：{c.Slot}，取自 {c.File} 第 {c.Page} 页，"
            + (c.Jpeg is null ? "没有生成" : $"{c.Width}×{c.Height}，{(c.Jpeg.Length + 999) / 1000} KB")
            + string.Concat(c.Remarks.Select(r => $"。{r.TrimEnd('。')}")) + "。");
        return string.Join('\n', ["图片副本说明", $"限制：{limits.Source}。", "原件没有改动；副本已转正、去掉拍摄信息，供上传使用。", "", .. lines, ""]);
    }
}
