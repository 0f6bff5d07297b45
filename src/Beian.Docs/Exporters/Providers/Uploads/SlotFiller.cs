using Beian.Docs.Reading;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Exporters.Providers.Uploads;

/// <summary>Fills one place to upload to, and says what is wrong with what goes there (上传位置填充).</summary>
internal sealed class SlotFiller(UploadLimits limits)
{
    /// <summary>Takes one paper: of more than one a person chooses.</summary>
    public UploadSlot Of(string slot, string pointer, bool required, IReadOnlyList<DocumentFacts> documents, PageSize floor)
    {
        var picture = Fill(slot, pointer, required, documents, floor);
        return documents.DistinctBy(d => (d.File.File, d.Reading.Page)).Count() > 1 ? Unsure(picture, "找到不止一份，请人工选定。") : picture;
    }

    /// <summary>Takes as many as there are.</summary>
    public UploadSlot OfSeveral(string slot, string pointer, bool required, IReadOnlyList<DocumentFacts> documents) =>
        Fill(slot, pointer, required, documents, null);

    public static UploadSlot Unsure(UploadSlot picture, string why) => picture with { Status = "choose", Warnings = [.. picture.Warnings, why] };

    private UploadSlot Fill(string slot, string pointer, bool required, IReadOnlyList<DocumentFacts> documents, PageSize? floor)
    {
        var files = documents.SelectMany(d => FilesOf(d, floor)).DistinctBy(f => (f.File, f.Page)).ToList();
        List<string> warnings = [.. documents.SelectMany(d => WarningsOf(d, floor)).Distinct()];
        if (files.Count == 0 && required)
            warnings.Add("没有找到，请补充。");
        return new UploadSlot(slot, pointer, required, files.Count == 0 ? "missing" : "found", files, warnings);
    }

    /// <summary>A picture a page.</summary>
    private static IEnumerable<UploadFile> FilesOf(DocumentFacts document, PageSize? floor) =>
        document.Reading.Pages.Select((page, i) => new UploadFile(document.File.File, page.Page) { Region = i > 0 || IsAlone(document) ? null : document.Reading.Region, Rotation = page.Rotation, Floor = floor });

    private static bool IsAlone(DocumentFacts document) => document.File.Documents.Count(d => d.Page == document.Reading.Page) == 1;

    private IEnumerable<string> WarningsOf(DocumentFacts document, PageSize? floor)
    {
        if (!limits.Types.Contains(Path.GetExtension(document.File.File).ToLowerInvariant()))
            yield return "不是 jpg 或 png 图片，请先转换。";
        var alone = IsAlone(document);
        if (!alone)
            yield return "同一页上有多份材料，请裁开后分别上传。";
        if (document.Reading.Pages is { Count: > 1 } pages)
            yield return $"共 {pages.Count} 页，请按顺序都上传；只收一张图片时请先拼成一张。";
        if (floor is null || SizeOf(document, alone) is not { } size)
            yield break;
        if (Math.Max(size.Width, size.Height) < floor.Width || Math.Min(size.Width, size.Height) < floor.Height)
            yield return $"像素低于建议的 {floor.Width}×{floor.Height}，可能被认为不清晰。";
    }

    private static PageSize? SizeOf(DocumentFacts document, bool alone) => alone
        ? document.File.PageSizes.ElementAtOrDefault(document.Reading.Page - 1)
        : new PageSize((int)document.Reading.Region.Width, (int)document.Reading.Region.Height);
}
