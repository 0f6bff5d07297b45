using Beian.Docs.Documents;
using Beian.Docs.Reading;

namespace Beian.Docs.Rules.Facts;

/// <summary>One document and the file it came from (一份材料及其文件).</summary>
/// <param name="File">The file.</param>
/// <param name="Reading">What was read.</param>
/// <param name="Order">Its place among all documents of the filing.</param>
public sealed record DocumentFacts(FileReading File, DocumentReading Reading, int Order)
{
    /// <summary>Null when the document does not carry the field at all.</summary>
    public DocumentField? Field(string name) =>
        Reading.Fields.TryGetValue(name, out var field) ? new DocumentField(this, name, field) : null;

    /// <summary>The document as such.</summary>
    public Evidence Evidence => new() { File = File.File, Page = Reading.Page, Kind = Reading.Kind, Box = Reading.Region };

    /// <summary>How the kind is called: 营业执照.</summary>
    public string Title => DocumentKinds.ChineseNames.GetValueOrDefault(Reading.Kind, "材料");
}
