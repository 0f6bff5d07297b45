using Beian.Docs.Filings;
using Beian.Docs.Reading;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>Checks a planted filing the way a client's folder is checked (核验植错备案).</summary>
public static class PlantedReport
{
    /// <param name="filing">What is checked.</param>
    /// <param name="files">What was read of its pictures.</param>
    public static FilingReport Of(PlantedFiling filing, IReadOnlyList<FileReading> files)
    {
        // By way of the file that a client would send: what the form's reader has to say counts too.
        var form = FormJson.Parse(FormJson.Write(filing.Draft.Form));
        return FilingChecker.Default.Check(new FilingInput(filing.Name, form.Form, form.Problems, files, filing.Draft.AsOf) { History = filing.Draft.History });
    }
}
