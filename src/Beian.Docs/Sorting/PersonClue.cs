using Beian.Docs.Rules;

namespace Beian.Docs.Sorting;

/// <summary>A person that a document names (人员线索).</summary>
/// <param name="Name">Canonical; null when it says none.</param>
/// <param name="Number">Canonical; null when it says none.</param>
/// <param name="IsNumberProven">Its check digit holds.</param>
/// <param name="Role">法定代表人, 被授权人…</param>
/// <param name="Title">What the document is called.</param>
/// <param name="File">Where it stands.</param>
internal sealed record PersonClue(string? Name, bool IsNameConfirmed, string? Number, bool IsNumberProven, string Role, string Title, string File, Evidence? Evidence);
