namespace Beian.Docs.Filings.Provinces;

/// <summary>A file of the province folder that could not be used (不能用的管局要求文件).</summary>
/// <param name="File">Its name, without the folder.</param>
/// <param name="Message">Plain Chinese: what is wrong and where.</param>
public sealed record ProvinceProblem(string File, string Message);
