using System.Data;
using System.Text.Json;
using Beian.Docs.Reading;
using Beian.Docs.Serialization;
using Beian.Docs.Sorting;
using Beian.Docs.Storage.Documents;
using Beian.Docs.Storage.Filings;
using Microsoft.EntityFrameworkCore;

namespace Beian.Docs.Storage.Heaps;

/// <summary>Heaps of unsorted files: begun, sorted, put right by people.</summary>
public sealed class HeapStore(IDbContextFactory<DocsDb> databases)
{
    private const int MostMoves = 5000;

    public async Task<Guid> CreateAsync(string name, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var filing = new FilingRow { Id = Guid.NewGuid(), Name = name, CreatedAt = now };
        db.AddRange(filing, new HeapRow { FilingId = filing.Id });
        await db.SaveChangesAsync(cancellationToken);
        return filing.Id;
    }

    /// <summary>Newest first; without their proposals.</summary>
    public async Task<List<HeapState>> ListAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var heaps = await (from h in db.Heaps.AsNoTracking()
                           join f in db.Filings on h.FilingId equals f.Id
                           orderby f.CreatedAt descending
                           select new
                           {
                               f.Id,
                               f.Name,
                               f.CreatedAt,
                               f.Revision,
                               Sorted = h.Revision,
                               HasForms = h.Forms != null,
                               Total = db.Documents.Count(d => d.FilingId == f.Id),
                               Waiting = db.Documents.Count(d => d.FilingId == f.Id && (d.State == DocumentState.Received || d.State == DocumentState.Reading)),
                               Failed = db.Documents.Count(d => d.FilingId == f.Id && d.State == DocumentState.Failed),
                           }).Take(200).ToListAsync(cancellationToken);
        return [.. heaps.Select(h => new HeapState(h.Id, h.Name, h.CreatedAt, h.Revision, h.Total + (h.HasForms ? 1 : 0), h.Waiting, h.Failed, h.Sorted == h.Revision, null, new Dictionary<string, Guid>()))];
    }

    /// <summary>Null when there is no such heap.</summary>
    public async Task<HeapState?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await FindAsync(db, id, cancellationToken);
    }

    /// <summary>Keeps a form that lies in the heap; false when the filing is no heap.</summary>
    public async Task<bool> AddFormAsync(Guid id, HeapForm form, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await RowLocks.FilingAsync(db, id, cancellationToken) || await db.Heaps.SingleOrDefaultAsync(h => h.FilingId == id, cancellationToken) is not { } heap)
            return false;
        heap.Forms = JsonSerializer.Serialize(FormsOf(heap).Where(f => f.Name != form.Name).Append(form), ContractJson.Line);
        await db.SaveChangesAsync(cancellationToken);
        await RowLocks.RaiseRevisionAsync(db, id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>One consistent picture of the heap; null when it is none.</summary>
    public async Task<HeapInput?> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        if (await db.Heaps.AsNoTracking().SingleOrDefaultAsync(h => h.FilingId == id, cancellationToken) is not { } heap)
            return null;
        var revision = await db.Filings.Where(f => f.Id == id).Select(f => f.Revision).SingleAsync(cancellationToken);
        var documents = await db.Documents.AsNoTracking().Include(d => d.Reading).Where(d => d.FilingId == id).OrderBy(d => d.Sequence).ToListAsync(cancellationToken);
        return new HeapInput(
            revision,
            documents.Any(d => d.State is DocumentState.Received or DocumentState.Reading),
            [.. documents.Select(d => new HeapFile(ReportStore.ReadingOf(d))), .. FormsOf(heap).Select(f => new HeapFile(new FileReading { File = f.Name }, f.Form))]);
    }

    /// <summary>Keeps the proposal unless a newer one stands already.</summary>
    public async Task SaveAsync(Guid id, long revision, SortedHeap proposal, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.Serialize(proposal, ContractJson.Line);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Heaps.Where(h => h.FilingId == id && (h.Revision == null || h.Revision <= revision)).ExecuteUpdateAsync(
            set => set.SetProperty(h => h.Json, json).SetProperty(h => h.Revision, revision).SetProperty(h => h.SortedAt, now), cancellationToken);
    }

    /// <summary>What a person moves stands over every later sorting.</summary>
    public async Task<MoveOutcome> MoveAsync(Guid id, HandPlacement move, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await RowLocks.FilingAsync(db, id, cancellationToken) || await FindAsync(db, id, cancellationToken) is not { Proposal: { } proposal })
            return MoveOutcome.NoHeap;
        if (!proposal.Unplaced.Any(u => u.File == move.File) && !proposal.Filings.Any(f => f.Files.Any(p => p.File == move.File)))
            return MoveOutcome.NoFile;
        if (move is { Filing: { } target, NewName: null } && proposal.Filings.All(f => f.Key != target))
            return MoveOutcome.NoFiling;
        var heap = await db.Heaps.SingleAsync(h => h.FilingId == id, cancellationToken);
        var moves = MovesOf(heap);
        if (moves.Count >= MostMoves)
            return MoveOutcome.TooMany;
        heap.Moves = JsonSerializer.Serialize(moves.Append(move), ContractJson.Line);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return MoveOutcome.Done;
    }

    internal static async Task<HeapState?> FindAsync(DocsDb db, Guid id, CancellationToken cancellationToken)
    {
        if (await db.Filings.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancellationToken) is not { } filing
            || await db.Heaps.AsNoTracking().SingleOrDefaultAsync(h => h.FilingId == id, cancellationToken) is not { } heap)
        {
            return null;
        }

        var documents = await db.Documents.AsNoTracking().Where(d => d.FilingId == id).Select(d => new { d.Id, d.Name, d.State }).ToListAsync(cancellationToken);
        var proposal = heap.Json is null ? null : JsonSerializer.Deserialize<SortedHeap>(heap.Json, ContractJson.Line)!.With(MovesOf(heap));
        return new HeapState(
            filing.Id,
            filing.Name,
            filing.CreatedAt,
            filing.Revision,
            documents.Count + FormsOf(heap).Count,
            documents.Count(d => d.State is DocumentState.Received or DocumentState.Reading),
            documents.Count(d => d.State == DocumentState.Failed),
            heap.Revision == filing.Revision,
            proposal,
            documents.ToDictionary(d => d.Name, d => d.Id));
    }

    internal static List<HeapForm> FormsOf(HeapRow heap) => heap.Forms is null ? [] : JsonSerializer.Deserialize<List<HeapForm>>(heap.Forms, ContractJson.Line)!;

    private static List<HandPlacement> MovesOf(HeapRow heap) => heap.Moves is null ? [] : JsonSerializer.Deserialize<List<HandPlacement>>(heap.Moves, ContractJson.Line)!;
}
