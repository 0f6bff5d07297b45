namespace Beian.Docs.Exporters.Providers.Uploads;

/// <summary>A place to upload to, and what goes there (上传位置).</summary>
/// <param name="Slot">Its name in Chinese.</param>
/// <param name="For">JSON pointer into the form: whose it is.</param>
/// <param name="Required">Whether the filing needs it.</param>
/// <param name="Status">found, missing, or choose: a person must.</param>
/// <param name="Files">What was found.</param>
/// <param name="Warnings">In Chinese.</param>
public sealed record UploadSlot(
    string Slot, string For, bool Required, string Status, IReadOnlyList<UploadFile> Files, IReadOnlyList<string> Warnings);
