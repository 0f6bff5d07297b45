namespace Beian.Docs.Web.Uploads;

/// <summary>What became of one uploaded file.</summary>
/// <param name="Name">As it is called in the filing.</param>
/// <param name="Status">accepted, duplicate, form or refused.</param>
/// <param name="DocumentId">The document, also the earlier one of a duplicate.</param>
/// <param name="Code">Why it was refused, stable.</param>
/// <param name="Message">A plain Chinese sentence.</param>
public sealed record UploadResult(string Name, string Status, Guid? DocumentId = null, string? Code = null, string? Message = null)
{
    public static UploadResult Refused(string name, string code, string message) => new(name, "refused", Code: code, Message: message);
}
