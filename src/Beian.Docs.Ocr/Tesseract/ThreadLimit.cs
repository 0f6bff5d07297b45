namespace Beian.Docs.Ocr.Tesseract;

/// <summary>
/// Tesseract starts threads of its own unless OMP_THREAD_LIMIT forbids it, and several such readers slow one another down
/// tenfold. The native code reads the variable when the process starts, so we can only look whether it was set.
/// </summary>
internal static class ThreadLimit
{
    private static int _warned;

    public static void WarnWhenUnset()
    {
        if (Environment.GetEnvironmentVariable("OMP_THREAD_LIMIT") == "1" || Interlocked.Exchange(ref _warned, 1) != 0)
            return;
        Console.Error.WriteLine("OMP_THREAD_LIMIT is not 1: Tesseract will be slow with several files at once. Start through ./beian, or set OMP_THREAD_LIMIT=1 before the program starts.");
    }
}
