using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Comparison;

/// <summary>A value that could not be read (没有读出的内容): nothing is said against the filing by it.</summary>
internal static class UnreadValue
{
    /// <summary>
    /// A hint where the document has the field: a person is asked to look by S-002, which keeps the filing from being ready. A warning where it
    /// has none, of which S-002 does not speak.
    /// </summary>
    public static Severity SeverityOf(DocumentField? field) => field is null ? Severity.Warning : Severity.Info;
}
