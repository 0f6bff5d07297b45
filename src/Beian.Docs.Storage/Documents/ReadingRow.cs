using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Beian.Docs.Storage.Documents;

/// <summary>What one version of the reader read from one document (识别结果).</summary>
public sealed class ReadingRow : IEntityTypeConfiguration<ReadingRow>
{
    public Guid Id { get; set; }

    public Guid DocumentId { get; set; }

    public string ReaderVersion { get; set; } = "";

    /// <summary>The FileReading as contract JSON.</summary>
    public string Json { get; set; } = "";

    public DateTimeOffset ReadAt { get; set; }

    public void Configure(EntityTypeBuilder<ReadingRow> builder)
    {
        builder.ToTable("readings");
        builder.Property(r => r.ReaderVersion).HasMaxLength(120);
        builder.Property(r => r.Json).HasColumnType("json");
        builder.HasIndex(r => new { r.DocumentId, r.ReaderVersion }).IsUnique();
        builder.HasOne<DocumentRow>().WithMany().HasForeignKey(r => r.DocumentId).OnDelete(DeleteBehavior.Cascade);
    }
}
