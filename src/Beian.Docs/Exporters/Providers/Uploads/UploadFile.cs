using System.Text.Json.Serialization;
using Beian.Docs.Geometry;
using Beian.Docs.Reading;

namespace Beian.Docs.Exporters.Providers.Uploads;

/// <summary>The page of a file that goes into a place (上传文件).</summary>
/// <param name="File">As the report names it.</param>
/// <param name="Page">From 1.</param>
public sealed record UploadFile(string File, int Page)
{
    /// <summary>What the copy is called that keeps to the provider's limits.</summary>
    public string Copy { get; init; } = "";

    /// <summary>Where it lies on the page; null when it has the page to itself.</summary>
    [JsonIgnore]
    public Quad? Region { get; init; }

    /// <summary>Degrees to turn clockwise for it to stand upright.</summary>
    [JsonIgnore]
    public int Rotation { get; init; }

    /// <summary>What its sides must have at least; null where nobody says.</summary>
    [JsonIgnore]
    public PageSize? Floor { get; init; }
}
