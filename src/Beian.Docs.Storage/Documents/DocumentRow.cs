using Beian.Docs.Storage.Filings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Beian.Docs.Storage.Documents;

/// <summary>An uploaded file of a filing (材料文件); the bytes are a blob.</summary>
public sealed class DocumentRow : IEntityTypeConfiguration<DocumentRow>
{
    public Guid Id { get; set; }

    /// <summary>Order of arrival.</summary>
    public long Sequence { get; set; }

    public Guid FilingId { get; set; }

    /// <summary>As the uploader called it, made unique within the filing; shown, never used as a path.</summary>
    public string Name { get; set; } = "";

    public string Sha256 { get; set; } = "";

    /// <summary>In bytes.</summary>
    public long Size { get; set; }

    public DateTimeOffset ReceivedAt { get; set; }

    public DocumentState State { get; set; }

    /// <summary>How often a worker took it up; counted before the work, so that a file that kills its worker is counted too.</summary>
    public int Attempts { get; set; }

    /// <summary>When it was last put into the queue.</summary>
    public DateTimeOffset QueuedAt { get; set; }

    /// <summary>The worker that holds it; null when none does.</summary>
    public Guid? ClaimedBy { get; set; }

    /// <summary>The last sign of life of that worker.</summary>
    public DateTimeOffset? HeartbeatAt { get; set; }

    /// <summary>Set when <see cref="State"/> is <see cref="DocumentState.Failed"/>.</summary>
    public string? FailureCode { get; set; }

    /// <summary>A plain Chinese sentence.</summary>
    public string? FailureMessage { get; set; }

    /// <summary>The reading that counts.</summary>
    public Guid? ReadingId { get; set; }

    public ReadingRow? Reading { get; set; }

    public void Configure(EntityTypeBuilder<DocumentRow> builder)
    {
        builder.ToTable("documents");
        builder.Property(d => d.Sequence).UseIdentityAlwaysColumn();
        builder.Property(d => d.Name).HasMaxLength(400);
        builder.Property(d => d.Sha256).HasMaxLength(64).IsFixedLength();
        builder.Property(d => d.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(d => d.FailureCode).HasMaxLength(60);
        builder.Property(d => d.FailureMessage).HasMaxLength(400);
        builder.HasIndex(d => new { d.FilingId, d.Sequence });
        // The same bytes in one filing are one document; evidence names a file, so names are unique too.
        builder.HasIndex(d => new { d.FilingId, d.Sha256 }).IsUnique();
        builder.HasIndex(d => new { d.FilingId, d.Name }).IsUnique();
        builder.HasIndex(d => d.Sha256);
        builder.HasIndex(d => d.QueuedAt).HasFilter("state IN ('Received', 'Reading')");
        builder.HasOne<FilingRow>().WithMany().HasForeignKey(d => d.FilingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(d => d.Reading).WithMany().HasForeignKey(d => d.ReadingId).OnDelete(DeleteBehavior.SetNull);
    }
}
