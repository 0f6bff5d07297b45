using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Beian.Docs.Storage.Schema;

/// <summary>For <c>dotnet ef migrations add</c>, which needs the model and no database.</summary>
public sealed class DesignTimeDocsDb : IDesignTimeDbContextFactory<DocsDb>
{
    public DocsDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<DocsDb>().UseNpgsql("Host=localhost;Database=none", DocsDbSetup.MigrationsHistory).Options);
}
