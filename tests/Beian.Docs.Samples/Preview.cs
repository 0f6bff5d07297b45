using Beian.Docs.Geometry;
using Beian.Docs.Samples.Truth;
using OpenCvSharp;

namespace Beian.Docs.Samples;

/// <summary>Draws the truth over the pictures, for a person to look at (真值预览).</summary>
internal static class Preview
{
    public static void Write(string folder, string truthFile, string target, int longSide)
    {
        Directory.CreateDirectory(target);
        foreach (var truth in TruthFile.Read(truthFile))
        {
            using var image = Cv2.ImRead(Path.Combine(folder, truth.File));
            foreach (var document in truth.Documents)
            {
                Outline(image, document.Region, new Scalar(0, 160, 0), 3);
                foreach (var field in document.Fields.Values)
                    Outline(image, field.Box, new Scalar(0, 0, 255), 2);
            }

            var factor = Math.Min(1.0, longSide / (double)Math.Max(image.Width, image.Height));
            using var small = image.Resize(new Size(), factor, factor, InterpolationFlags.Area);
            small.SaveImage(Path.Combine(target, Path.ChangeExtension(truth.File, ".png")));
        }
    }

    private static void Outline(Mat image, Quad quad, Scalar color, int thickness) =>
        Cv2.Polylines(image, [quad.Corners.Select(c => new Point(c.X, c.Y))], true, color, thickness);
}
