using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Beian.Docs.Storage.Filings;

/// <summary>A filing as it is stored (备案).</summary>
public sealed class FilingRow : IEntityTypeConfiguration<FilingRow>
{
    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Rises with every change that a check depends on: the form, the documents, their readings.</summary>
    public long Revision { get; set; }

    /// <summary>The form as contract JSON; null until one was uploaded.</summary>
    public string? Form { get; set; }

    /// <summary>What was wrong with the form itself, as contract JSON.</summary>
    public string? FormProblems { get; set; }

    /// <summary>Set while a check waits in the queue, so that many changes make one check.</summary>
    public DateTimeOffset? CheckQueuedAt { get; set; }

    public void Configure(EntityTypeBuilder<FilingRow> builder)
    {
        builder.ToTable("filings");
        builder.Property(f => f.Name).HasMaxLength(200);
        // json, not jsonb: kept letter for letter, and \u0000 in untrusted text is no error.
        builder.Property(f => f.Form).HasColumnType("json");
        builder.Property(f => f.FormProblems).HasColumnType("json");
        builder.HasIndex(f => f.CreatedAt);
    }
}
