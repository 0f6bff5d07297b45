using Beian.Docs.Filings;
using Beian.Docs.Office.Forms;
using Beian.Docs.Office.Workbooks;

namespace Beian.Docs.Office;

/// <summary>The form as the project's own XLSX template (备案信息表).</summary>
public static class FormWorkbook
{
    /// <summary>An empty form, with drop-downs and hints.</summary>
    public static void WriteTemplate(Stream to) => Write(new FilingForm(), to);

    /// <summary>The same with what is filled in already.</summary>
    public static void Write(FilingForm form, Stream to) => to.Write(WorkbookWriter.Write(FormSheets.Of(form)));
}
