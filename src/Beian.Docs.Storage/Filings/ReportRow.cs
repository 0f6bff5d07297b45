using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Beian.Docs.Storage.Filings;

/// <summary>The newest report of a filing (核验报告).</summary>
public sealed class ReportRow : IEntityTypeConfiguration<ReportRow>
{
    public Guid FilingId { get; set; }

    /// <summary>The filing's revision that was checked; an older check never replaces a newer one.</summary>
    public long Revision { get; set; }

    public DateOnly AsOf { get; set; }

    /// <summary>ready, review or blocked.</summary>
    public string Verdict { get; set; } = "";

    public int FindingCount { get; set; }

    /// <summary>The FilingReport as contract JSON.</summary>
    public string Json { get; set; } = "";

    public DateTimeOffset CheckedAt { get; set; }

    public void Configure(EntityTypeBuilder<ReportRow> builder)
    {
        builder.ToTable("reports");
        builder.HasKey(r => r.FilingId);
        builder.Property(r => r.Verdict).HasMaxLength(20);
        builder.Property(r => r.Json).HasColumnType("json");
        builder.HasOne<FilingRow>().WithOne().HasForeignKey<ReportRow>(r => r.FilingId).OnDelete(DeleteBehavior.Cascade);
    }
}
