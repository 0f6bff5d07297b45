using Beian.Docs.Filings;

namespace Beian.Docs.Samples.Filings;

/// <summary>A client's folder: a form, documents, and what a check must find in them (备案样例).</summary>
public sealed record SampleFiling(string Folder, FilingForm Form, IReadOnlyList<SamplePicture> Pictures, ExpectedReport Expected);
