using System.IO.Compression;
using SkiaSharp;

namespace Beian.Docs.Web.Tests.Fixtures;

/// <summary>Small real pictures and archives.</summary>
public static class TinyPictures
{
    /// <summary>A white 400 x 300 PNG with a black bar; every seed is another picture.</summary>
    public static byte[] Png(int seed = 0)
    {
        using var bitmap = new SKBitmap(400, 300);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        using var black = new SKPaint { Color = SKColors.Black };
        canvas.DrawRect(100, 100, 100 + (seed % 100), 20, black);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return [.. data.ToArray(), .. BitConverter.GetBytes(seed)];
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
