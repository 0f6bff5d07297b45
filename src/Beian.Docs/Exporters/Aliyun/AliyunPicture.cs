namespace Beian.Docs.Exporters.Aliyun;

/// <summary>A place to upload to, and what goes there (上传位置).</summary>
/// <param name="Slot">Its name in Chinese.</param>
/// <param name="For">JSON pointer into the form: whose it is.</param>
/// <param name="Required">Whether the filing needs it.</param>
/// <param name="Status">found, missing, or choose: a person must.</param>
/// <param name="Files">What was found.</param>
/// <param name="Warnings">In Chinese.</param>
public sealed record AliyunPicture(
    string Slot, string For, bool Required, string Status, IReadOnlyList<AliyunPictureFile> Files, IReadOnlyList<string> Warnings);
