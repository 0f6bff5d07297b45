using System.Text.Json;
using Beian.Docs.Serialization;
using Beian.Docs.Sorting;
using Beian.Docs.Storage.Documents;
using Beian.Docs.Storage.Filings;
using Microsoft.EntityFrameworkCore;

namespace Beian.Docs.Storage.Heaps;

/// <summary>Makes filings of a sorted heap (按分拣结果建备案), all in one transaction; what is not placed stays in the heap.</summary>
public sealed class HeapFilings(IDbContextFactory<DocsDb> databases)
{
    private const int LongestName = 200;

    /// <summary>The new filings; null when there is no such heap, or it is still being read or sorted.</summary>
    /// <param name="keys">Of the filings to create; null for all.</param>
    public async Task<IReadOnlyList<(Guid Id, string Name)>?> CreateAsync(Guid heapId, IReadOnlyCollection<string>? keys, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await RowLocks.FilingAsync(db, heapId, cancellationToken) || await HeapStore.FindAsync(db, heapId, cancellationToken) is not { State: "sorted", Proposal: { } proposal })
            return null;
        var heap = await db.Heaps.SingleAsync(h => h.FilingId == heapId, cancellationToken);
        var wanted = proposal.Filings.Where(f => keys is null || keys.Contains(f.Key)).ToList();
        var staying = proposal.Filings.Except(wanted).SelectMany(f => f.Files).Select(f => f.File).ToHashSet();
        var documents = await db.Documents.Include(d => d.Reading).Where(d => d.FilingId == heapId).ToDictionaryAsync(d => d.Name, cancellationToken);
        var forms = HeapStore.FormsOf(heap).ToDictionary(f => f.Name);
        var created = new List<(Guid, string)>();
        var moved = new HashSet<string>();
        var readings = new List<ReadingRow>();
        for (var i = 0; i < wanted.Count; i++)
        {
            // The first stands on top of the list of filings.
            var filing = NewFiling(wanted[i], forms, now.AddMilliseconds(-i));
            db.Add(filing);
            created.Add((filing.Id, filing.Name));
            Fill(db, filing, wanted[i], documents, staying, moved, readings, now);
        }

        heap.Forms = forms.Values.Where(f => !moved.Contains(f.Name)).ToList() is { Count: > 0 } left ? JsonSerializer.Serialize(left, ContractJson.Line) : null;
        await db.SaveChangesAsync(cancellationToken);
        // Documents and readings point at each other: the row comes first, then what was read of it.
        foreach (var reading in readings)
            await db.Documents.Where(d => d.Id == reading.DocumentId).ExecuteUpdateAsync(set => set.SetProperty(d => d.ReadingId, reading.Id), cancellationToken);
        if (heap.Forms is null && !await db.Documents.AnyAsync(d => d.FilingId == heapId, cancellationToken))
            await db.Filings.Where(f => f.Id == heapId).ExecuteDeleteAsync(cancellationToken);
        else
            await RowLocks.RaiseRevisionAsync(db, heapId, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return created;
    }

    private static FilingRow NewFiling(ProposedFiling proposed, Dictionary<string, HeapForm> forms, DateTimeOffset now)
    {
        var form = proposed.Files.Select(f => forms.GetValueOrDefault(f.File)).OfType<HeapForm>().FirstOrDefault();
        return new FilingRow
        {
            Id = Guid.NewGuid(),
            Name = proposed.Name.Length > LongestName ? proposed.Name[..LongestName] : proposed.Name,
            CreatedAt = now,
            Revision = 1,
            Form = form is null ? null : JsonSerializer.Serialize(form.Form, ContractJson.Line),
            FormProblems = form is null ? null : JsonSerializer.Serialize(form.Problems, ContractJson.Line),
        };
    }

    // A shared card goes to the first filing; the others, and filings that are not created yet, get or keep one of their own.
    private static void Fill(
        DocsDb db, FilingRow filing, ProposedFiling proposed, Dictionary<string, DocumentRow> documents, HashSet<string> staying, HashSet<string> moved,
        List<ReadingRow> readings, DateTimeOffset now)
    {
        var names = new HashSet<string>();
        foreach (var file in proposed.Files)
        {
            var isTaken = !moved.Add(file.File);
            if (!documents.TryGetValue(file.File, out var document))
                continue;
            var name = DocumentStore.FreeName(document.Name[(document.Name.LastIndexOf('/') + 1)..], names);
            names.Add(name);
            if (isTaken || staying.Contains(file.File))
                readings.AddRange(Copy(db, document, filing.Id, name, now));
            else
                (document.FilingId, document.Name) = (filing.Id, name);
        }
    }

    private static IEnumerable<ReadingRow> Copy(DocsDb db, DocumentRow document, Guid filingId, string name, DateTimeOffset now)
    {
        var copy = new DocumentRow
        {
            Id = Guid.CreateVersion7(now),
            FilingId = filingId,
            Name = name,
            Sha256 = document.Sha256,
            Size = document.Size,
            ReceivedAt = document.ReceivedAt,
            QueuedAt = document.QueuedAt,
            State = document.State,
            Attempts = document.Attempts,
            FailureCode = document.FailureCode,
            FailureMessage = document.FailureMessage,
        };
        db.Add(copy);
        if (document.Reading is not { } reading)
            return [];
        var own = new ReadingRow { Id = Guid.CreateVersion7(now), DocumentId = copy.Id, ReaderVersion = reading.ReaderVersion, Json = reading.Json, ReadAt = reading.ReadAt };
        db.Add(own);
        return [own];
    }
}
