namespace Beian.Docs.Cli.Tests.Fakes;

/// <summary>It is always the morning of 2026-11-23, and nothing takes time.</summary>
public sealed class FixedClock : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    public override long GetTimestamp() => 0;
}
