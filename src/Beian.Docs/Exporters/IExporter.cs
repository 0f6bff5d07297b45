namespace Beian.Docs.Exporters;

/// <summary>Writes the pre-fill data of a filing in one shape (导出格式). Knows nothing of HTTP or the database.</summary>
public interface IExporter
{
    /// <summary>The word that names it on the command line and in addresses: json, csv, xlsx, aliyun.</summary>
    string Profile { get; }

    /// <summary>Its name as people see it, in Chinese.</summary>
    string Title { get; }

    /// <summary>A blocked filing is exported too, and the file says so.</summary>
    ExportedFile Export(FilingPackage package);
}
