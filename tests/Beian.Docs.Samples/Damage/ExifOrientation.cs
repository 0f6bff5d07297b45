using OpenCvSharp;

namespace Beian.Docs.Samples.Damage;

/// <summary>Writes a JPEG as a camera held sideways does: turned pixels, and a mark that says so (EXIF 方向).</summary>
public static class ExifOrientation
{
    /// <param name="upright">As it is to be seen.</param>
    /// <param name="orientation">1, 3, 6 or 8 of EXIF.</param>
    /// <param name="quality">Of the JPEG.</param>
    public static byte[] Encode(Mat upright, int orientation, int quality)
    {
        using var stored = new Mat();
        switch (orientation)
        {
            case 3:
                Cv2.Rotate(upright, stored, RotateFlags.Rotate180);
                break;
            case 6:
                Cv2.Rotate(upright, stored, RotateFlags.Rotate90Counterclockwise);
                break;
            case 8:
                Cv2.Rotate(upright, stored, RotateFlags.Rotate90Clockwise);
                break;
            default:
                upright.CopyTo(stored);
                break;
        }

        var jpeg = stored.ImEncode(".jpg", new ImageEncodingParam(ImwriteFlags.JpegQuality, quality));
        byte[] exif =
        [
            0xFF, 0xE1, 0x00, 0x22, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0,
            (byte)'M', (byte)'M', 0, 0x2A, 0, 0, 0, 8, // big-endian TIFF, first directory at 8
            0, 1, // one entry
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, // Orientation, SHORT
            0, 0, 0, 0,
        ];
        return [.. jpeg[..2], .. exif, .. jpeg[2..]];
    }
}
