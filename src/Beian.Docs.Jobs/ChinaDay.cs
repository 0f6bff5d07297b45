namespace Beian.Docs.Jobs;

/// <summary>The day that expiry is judged by: Beijing time, wherever the machine stands (北京时间的日期).</summary>
public static class ChinaDay
{
    // China has had no daylight saving time since 1992, so no time zone data is needed.
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    public static DateOnly Of(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Beijing).DateTime);
}
