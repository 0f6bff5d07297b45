using System.Text.Json;
using Beian.Docs.Filings;
using Beian.Docs.Filings.History;
using Beian.Docs.Serialization;
using Microsoft.EntityFrameworkCore;

namespace Beian.Docs.Storage.Filings;

/// <summary>What a filing's check is told of the others: marks of people, not their data (历史备案).</summary>
internal static class OtherFilings
{
    // The newest; older ones seldom share anything, and a check must stay cheap.
    private const int Most = 2000;

    public static async Task<FilingHistory> HistoryAsync(DocsDb db, Guid filingId, CancellationToken cancellationToken)
    {
        var others = await db.Filings.AsNoTracking()
            .Where(f => f.Id != filingId && f.Form != null)
            .OrderByDescending(f => f.CreatedAt)
            .Take(Most)
            .Select(f => new { f.Name, f.Form, Files = db.Documents.Where(d => d.FilingId == f.Id).Select(d => d.Sha256).ToList() })
            .ToListAsync(cancellationToken);
        return new FilingHistory
        {
            Others = [.. others.Select(o => FilingTrace.Of(o.Name, JsonSerializer.Deserialize<FilingForm>(o.Form!, ContractJson.Line)!, o.Files))],
        };
    }
}
