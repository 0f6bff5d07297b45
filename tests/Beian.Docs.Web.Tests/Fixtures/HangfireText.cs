using Microsoft.EntityFrameworkCore;

namespace Beian.Docs.Web.Tests.Fixtures;

/// <summary>Looks for a text in everything that Hangfire stored and would show on its dashboard.</summary>
public static class HangfireText
{
    public static async Task<bool> ContainsAsync(TestService service, string text)
    {
        var pattern = $"%{text}%";
        await using var db = await service.OpenDatabaseAsync();
        var found = await db.Database.SqlQuery<int>(
            $"""
            SELECT (SELECT count(*) FROM hangfire.job WHERE invocationdata::text LIKE {pattern} OR arguments::text LIKE {pattern})::int
                 + (SELECT count(*) FROM hangfire.state WHERE data::text LIKE {pattern} OR reason LIKE {pattern})::int
                 + (SELECT count(*) FROM hangfire.jobparameter WHERE value LIKE {pattern})::int AS "Value"
            """).SingleAsync();
        return found > 0;
    }
}
