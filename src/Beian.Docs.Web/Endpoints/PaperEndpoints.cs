using System.IO.Compression;
using System.Text;
using Beian.Docs.Office.Papers;

namespace Beian.Docs.Web.Endpoints;

/// <summary>What is not of one filing: the kinds of papers, and the browser extension.</summary>
public static class PaperEndpoints
{
    public static void MapPapers(this RouteGroupBuilder api)
    {
        api.MapGet("/papers", () => TypedResults.Ok(FilingPapers.Kinds.Select(k => new PaperAnswer(k.Kind, k.Title)).ToList()))
            .WithTags("export").WithSummary("可以写出的文书");
        api.MapGet("/extension.zip", () => TypedResults.File(Extension(), "application/zip", "beian-extension.zip"))
            .WithTags("export").WithSummary("浏览器预填助手，解压后在浏览器的扩展程序页“加载已解压的扩展程序”");
    }

    /// <summary>The files lie beside the program.</summary>
    private static byte[] Extension()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "extension");
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                zip.CreateEntryFromFile(file, "beian-extension/" + Path.GetRelativePath(folder, file).Replace('\\', '/'));
        }

        return buffer.ToArray();
    }
}
