using System.Diagnostics;
using Beian.Docs.Intake;

namespace Beian.Docs.Imaging.Pdf;

/// <summary>
/// Wall time that one PDF's child processes may still take together. A file starts with the time of one process and
/// earns a second with every page, so that many slow pages cannot add up to hours.
/// </summary>
internal sealed class TimeAllowance(IntakeOptions options)
{
    private static readonly TimeSpan PerPage = TimeSpan.FromSeconds(1);

    private TimeSpan _left = options.ChildProcessTime;

    public void EarnPage() => _left += PerPage;

    /// <summary>Runs <paramref name="work"/> with what is left, no longer than one process may take.</summary>
    public async Task<T> SpendAsync<T>(Func<TimeSpan, Task<T>> work)
    {
        if (_left <= TimeSpan.Zero)
            throw Unusable.Because(IntakeErrorCodes.TookTooLong, options);
        var begun = Stopwatch.GetTimestamp();
        try
        {
            return await work(_left < options.ChildProcessTime ? _left : options.ChildProcessTime);
        }
        finally
        {
            _left -= Stopwatch.GetElapsedTime(begun);
        }
    }
}
