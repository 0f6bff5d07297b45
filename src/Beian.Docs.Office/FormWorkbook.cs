using Beian.Docs.Filings;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Office.Forms;
using Beian.Docs.Office.Workbooks;
using Beian.Docs.Serialization;

namespace Beian.Docs.Office;

/// <summary>The form as the project's own XLSX template (备案信息表).</summary>
public static class FormWorkbook
{
    /// <summary>
    /// Never throws for what is wrong with the file: that is a problem with code F-001. Values are found by their labels, wherever
    /// they stand.
    /// </summary>
    public static FormReading Read(Stream xlsx)
    {
        var problems = new FormProblems();
        var reader = new FormSheetReader(problems);
        try
        {
            reader.Read(WorkbookReader.Read(Load(xlsx)));
        }
        catch (UnusableWorkbookException exception)
        {
            problems.Unusable(exception.Message);
            return new FormReading(new FilingForm(), problems.All);
        }

        var reading = FormJson.Parse(FormTree.Build(reader.Values).ToJsonString(ContractJson.Line));
        return new FormReading(reading.Form, [.. problems.All.Select(reader.MovedUp), .. reading.Problems]);
    }

    /// <summary>An empty form, with drop-downs and hints.</summary>
    public static void WriteTemplate(Stream to) => Write(new FilingForm(), to);

    /// <summary>The same with what is filled in already.</summary>
    public static void Write(FilingForm form, Stream to) => to.Write(WorkbookWriter.Write(FormSheets.Of(form)));

    /// <summary>No more than the limit and one byte, so that a longer file is seen to be too long.</summary>
    private static byte[] Load(Stream from)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81_920];
        int read;
        while (buffer.Length <= WorkbookLimits.MaxFileBytes && (read = from.Read(chunk)) > 0)
            buffer.Write(chunk, 0, read);
        return buffer.ToArray();
    }
}
