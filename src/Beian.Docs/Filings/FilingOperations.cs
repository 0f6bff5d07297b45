namespace Beian.Docs.Filings;

/// <summary>What operations have in common (备案操作分类).</summary>
public static class FilingOperations
{
    /// <summary>Something filed is given up: nothing of it is judged any more. [HWK][T21] §6.5</summary>
    public static bool IsCancellation(this FilingOperation? operation) =>
        operation is FilingOperation.CancelSubject or FilingOperation.CancelService or FilingOperation.CancelAccess;

    /// <summary>What it takes depends on what was filed before, which is not known here: nothing can be called missing.</summary>
    public static bool IsPartial(this FilingOperation? operation) =>
        operation is FilingOperation.Change or FilingOperation.AddAccess or FilingOperation.Migrate || operation.IsCancellation();
}
