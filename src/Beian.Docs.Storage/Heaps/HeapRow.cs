using Beian.Docs.Storage.Filings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Beian.Docs.Storage.Heaps;

/// <summary>Makes a filing a heap (一堆待分拣的材料): its documents are many clients', and it is sorted instead of checked.</summary>
public sealed class HeapRow : IEntityTypeConfiguration<HeapRow>
{
    public Guid FilingId { get; set; }

    /// <summary>The filing's revision that was sorted; null before the first time.</summary>
    public long? Revision { get; set; }

    /// <summary>The SortedHeap as JSON, before what people moved.</summary>
    public string? Json { get; set; }

    /// <summary>What people moved, as a JSON array of HandPlacement in the order in which they did.</summary>
    public string? Moves { get; set; }

    /// <summary>Forms that lay in the heap, as a JSON array of HeapForm.</summary>
    public string? Forms { get; set; }

    public DateTimeOffset? SortedAt { get; set; }

    public void Configure(EntityTypeBuilder<HeapRow> builder)
    {
        builder.ToTable("heaps");
        builder.HasKey(h => h.FilingId);
        builder.Property(h => h.Json).HasColumnType("json");
        builder.Property(h => h.Moves).HasColumnType("json");
        builder.Property(h => h.Forms).HasColumnType("json");
        builder.HasOne<FilingRow>().WithOne().HasForeignKey<HeapRow>(h => h.FilingId).OnDelete(DeleteBehavior.Cascade);
    }
}
