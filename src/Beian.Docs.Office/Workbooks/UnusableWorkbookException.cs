namespace Beian.Docs.Office.Workbooks;

/// <summary>The workbook cannot be used; the message is the Chinese sentence for the person who sent it (工作簿无法使用).</summary>
internal sealed class UnusableWorkbookException(string message) : Exception(message);
