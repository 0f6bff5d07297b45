using System.Buffers.Binary;
using Beian.Docs.Intake;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Tests;

/// <summary>Small drawn pictures whose four corners tell which way up they are.</summary>
internal static class Pictures
{
    public static readonly Vec3b Red = new(0, 0, 255), Green = new(0, 255, 0), Blue = new(255, 0, 0), White = new(255, 255, 255);

    /// <summary>Red, green / blue, white in the four quarters.</summary>
    public static Mat Quarters(int width, int height)
    {
        var picture = new Mat(height, width, MatType.CV_8UC3, Scalar.White);
        picture[0, height / 2, 0, width / 2].SetTo(new Scalar(0, 0, 255));
        picture[0, height / 2, width / 2, width].SetTo(new Scalar(0, 255, 0));
        picture[height / 2, height, 0, width / 2].SetTo(new Scalar(255, 0, 0));
        return picture;
    }

    /// <summary>Something like a photograph: smooth, with noise; compresses badly enough to be worth measuring.</summary>
    public static Mat Photo(int width, int height, ulong seed = 7)
    {
        var random = new RNG(seed);
        using var noise = new Mat(height, width, MatType.CV_8UC3);
        Cv2.SetTheRNG(seed);
        Cv2.Randn(noise, new Scalar(128, 140, 150), new Scalar(12, 12, 12));
        var photo = noise.GaussianBlur(new Size(3, 3), 0);
        for (var i = 0; i < height / 60; i++)
            Cv2.PutText(photo, $"SPECIMEN {random.Uniform(0, 1 << 30)}", new Point(40, 50 + (60 * i)), HersheyFonts.HersheySimplex, 1.4, Scalar.Black, 2);
        return photo;
    }

    /// <summary>How <paramref name="upright"/> is stored under an EXIF orientation, straight from the definition of the tag.</summary>
    public static Mat StoredAs(Mat upright, int orientation)
    {
        var (width, height) = (upright.Width, upright.Height);
        var swaps = orientation >= 5;
        var (rows, columns) = swaps ? (width, height) : (height, width);
        var stored = new Mat(rows, columns, MatType.CV_8UC3);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var (x, y) = orientation switch
                {
                    1 => (column, row),
                    2 => (width - 1 - column, row),
                    3 => (width - 1 - column, height - 1 - row),
                    4 => (column, height - 1 - row),
                    5 => (row, column),
                    6 => (width - 1 - row, column),
                    7 => (width - 1 - row, height - 1 - column),
                    8 => (row, height - 1 - column),
                    _ => throw new ArgumentOutOfRangeException(nameof(orientation)),
                };
                stored.Set(row, column, upright.Get<Vec3b>(y, x));
            }
        }
        return stored;
    }

    /// <summary>Puts an EXIF block with nothing but the orientation behind the JPEG's first marker.</summary>
    public static byte[] WithExif(byte[] jpeg, int orientation)
    {
        byte[] exif = [.. "Exif\0\0"u8, .. OrientationBlock(orientation)];
        return [.. jpeg.AsSpan(0, 2), 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. jpeg.AsSpan(2)];
    }

    /// <summary>The smallest TIFF block that says an orientation, big endian.</summary>
    public static byte[] OrientationBlock(int orientation) =>
        [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    /// <summary>A PNG chunk with its right checksum.</summary>
    public static byte[] PngChunk(string type, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        System.Text.Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    public static async Task<List<OpenedPage>> OpenAsync(byte[] file, IntakeOptions? options = null)
    {
        var pages = new List<OpenedPage>();
        await foreach (var page in new PageOpener(options ?? new()).OpenAsync(file, TestContext.Current.CancellationToken))
            pages.Add(page);
        return pages;
    }

    /// <summary>The color in the middle of one of four quarters: (0,0) top left to (1,1) bottom right.</summary>
    public static Vec3b Quarter(this PageImage image, int column, int row)
    {
        var (x, y) = ((image.Width * ((2 * column) + 1)) / 4, (image.Height * ((2 * row) + 1)) / 4);
        var at = ((y * image.Width) + x) * 3;
        return new(image.Bgr[at], image.Bgr[at + 1], image.Bgr[at + 2]);
    }

    private static uint Crc(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }
}
