using System.Text.Json;
using Beian.Docs.Storage.Documents;
using Beian.Docs.Storage.Filings;
using Beian.Docs.Storage.Heaps;
using Microsoft.EntityFrameworkCore;

namespace Beian.Docs.Storage;

/// <summary>The database (数据库): schema <c>beian</c>, a table per noun.</summary>
public sealed class DocsDb(DbContextOptions<DocsDb> options) : DbContext(options)
{
    public const string Schema = "beian";

    public DbSet<FilingRow> Filings => Set<FilingRow>();

    public DbSet<ReportRow> Reports => Set<ReportRow>();

    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<ReadingRow> Readings => Set<ReadingRow>();

    public DbSet<HeapRow> Heaps => Set<HeapRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.ApplyConfiguration(new FilingRow());
        modelBuilder.ApplyConfiguration(new ReportRow());
        modelBuilder.ApplyConfiguration(new DocumentRow());
        modelBuilder.ApplyConfiguration(new ReadingRow());
        modelBuilder.ApplyConfiguration(new HeapRow());

        // snake_case, so that the tables read well in psql.
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
            property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
    }
}
