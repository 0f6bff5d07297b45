using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Pages;

/// <summary>Turns pictures and quads by quarters.</summary>
public static class QuarterTurn
{
    /// <summary>The page turned clockwise by 0, 90, 180 or 270 degrees.</summary>
    public static PageImage Turn(PageImage page, int degrees)
    {
        if (degrees % 360 == 0)
            return page;
        using var source = PageMat.Wrap(page);
        using var target = new Mat();
        Cv2.Rotate(source, target, (degrees % 360) switch
        {
            90 => RotateFlags.Rotate90Clockwise,
            180 => RotateFlags.Rotate180,
            _ => RotateFlags.Rotate90Counterclockwise,
        });
        return PageMat.ToPage(target, page.Scale);
    }

    /// <summary>Where a quad of a page of the given size lies after the page was turned, with the corners put in order anew.</summary>
    public static Quad Turn(Quad quad, int width, int height, int degrees)
    {
        return (degrees % 360) switch
        {
            90 => new Quad(Right(quad.BottomLeft), Right(quad.TopLeft), Right(quad.TopRight), Right(quad.BottomRight)),
            180 => new Quad(Half(quad.BottomRight), Half(quad.BottomLeft), Half(quad.TopLeft), Half(quad.TopRight)),
            270 => new Quad(Left(quad.TopRight), Left(quad.BottomRight), Left(quad.BottomLeft), Left(quad.TopLeft)),
            _ => quad,
        };

        PagePoint Right(PagePoint p) => new(height - p.Y, p.X);
        PagePoint Half(PagePoint p) => new(width - p.X, height - p.Y);
        PagePoint Left(PagePoint p) => new(p.Y, width - p.X);
    }
}
