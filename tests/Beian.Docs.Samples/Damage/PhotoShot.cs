using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;
using OpenCvSharp;

namespace Beian.Docs.Samples.Damage;

/// <summary>With a phone: tilted, on a desk, in uneven light; worse when it is to be hard.</summary>
public static class PhotoShot
{
    public static Shot Take(IReadOnlyList<Sheet> sheets, Dice dice, double scale, bool isHard)
    {
        var worse = isHard ? 1.0 : 0.0;
        var isCopy = isHard && dice.Chance(0.2);
        foreach (var sheet in sheets)
        {
            if (dice.Chance(isHard ? 0.3 : 0.08))
                Watermark.Draw(sheet, dice, dice.Between(0.15, isHard ? 0.45 : 0.3));
        }

        var picture = Compose(sheets, dice, scale, isHard);
        if (isCopy)
        {
            Light.Gray(picture);
            Light.Contrast(picture, dice.Between(1.15, 1.4), dice.Between(-45, -10));
        }
        else
        {
            Light.Balance(picture, dice.Between(0.86, 1.04), dice.Between(0.94, 1.02), dice.Between(0.92, 1.04));
        }

        Light.Uneven(picture, dice, dice.Between(0.1, 0.45 + (worse * 0.25)));
        if (dice.Chance(isHard ? 0.3 : 0.12))
            Light.Glare(picture, dice, dice.Between(0.2, 0.45 + (worse * 0.1)));
        if (isHard && dice.Chance(0.25))
            Light.Moire(picture, dice, dice.Between(0.15, 0.4));
        if (!isCopy && dice.Chance(0.08))
            Focus.Warm(picture, dice);
        var isDrifting = dice.Chance(isHard ? 0.3 : 0.18);
        if (isDrifting)
            Focus.Drift(picture, dice, dice.Between(0.08, 0.15 + (worse * 0.04)) * scale);
        // A blur is as bad as the type is small: in tenths of a millimeter, not in pixels.
        Light.Blur(picture, dice.Between(0.02, 0.085 + (worse * 0.045)) * scale);
        // Both at once would leave nothing that a careful person can read.
        if (isHard && !isDrifting && dice.Chance(0.3))
            Light.Motion(picture, dice.Between(0.25, 0.5) * scale, dice.Between(0, 180));
        Light.Noise(picture, dice, dice.Between(2, 7 + (worse * 6)));
        if (dice.Chance(isHard ? 0.15 : 0.07))
            Focus.Dim(picture, dice);
        var turn = dice.Pick((0, 0.84), (90, 0.055), (180, 0.05), (270, 0.055));
        picture.Turn(turn);
        picture.Traits["turn"] = $"{turn}";
        if (dice.Chance(isHard ? 0.3 : 0.15))
            Accidents.Forward(picture, dice);
        var orientation = dice.Pick((1, 0.6), (6, 0.24), (8, 0.08), (3, 0.08));
        picture.Traits["exif"] = $"{orientation}";
        return new(picture, isHard ? dice.Int(50, 86) : dice.Int(70, 92), orientation);
    }

    /// <summary>The truth of a picture with no document in it.</summary>
    public static void NothingThere(Picture picture) => picture.Documents.Add(new DocumentTruth
    {
        Kind = DocumentKinds.Unreadable,
        Region = Quad.FromBox(0, 0, picture.Image.Width, picture.Image.Height),
        Fields = new Dictionary<string, FieldTruth>(),
    });

    private static Picture Compose(IReadOnlyList<Sheet> sheets, Dice dice, double scale, bool isHard)
    {
        if (sheets.Count == 0)
        {
            var scene = new Picture(Grounds.Make(dice, 1920, 1440, out _), []);
            NothingThere(scene);
            return scene;
        }

        // The paper's pixels about the center of the frame, before the camera.
        var layout = Arrangement.Of(sheets, dice, 6);
        var placed = new List<(Sheet Sheet, Projection Own)>();
        foreach (var (sheet, x, y, _) in layout.Places)
        {
            var isLoose = sheets.Count > 1 && !Arrangement.IsLarge(sheet);
            placed.Add((sheet, Projection.Shift(-sheet.Bitmap.Width / 2.0, -sheet.Bitmap.Height / 2.0).Then(Projection.Turn(isLoose ? dice.Bell(2) : 0))
                .Then(Projection.Shift((x + (isLoose ? dice.Bell(2) : 0)) * scale, y * scale))));
        }

        if (sheets.Count == 1 && Arrangement.IsLarge(sheets[0]) && dice.Chance(0.08))
            Accidents.Frame(sheets[0], dice);
        var extent = Math.Max(layout.Width, layout.Height) * scale;
        var lean = isHard ? 13.0 : 8.0;
        double Angle() => Math.Clamp(dice.Bell(lean), isHard ? -22 : -17, isHard ? 22 : 17);
        var camera = Projection.Tilt(Angle(), Angle(), extent * dice.Between(1.5, 2.4))
            .Then(Projection.Turn(Math.Clamp(dice.Bell(isHard ? 6 : 4), -14, 14)));
        var corners = placed.SelectMany(p => Corners(p.Sheet).Select(c => camera.Map(p.Own.Map(c)))).ToList();
        var (left, right, up, down) = (corners.Min(c => c.X), corners.Max(c => c.X), corners.Min(c => c.Y), corners.Max(c => c.Y));
        // How much of the frame the paper fills; the frame keeps a camera's ratio.
        var fill = dice.Between(0.6, 0.96);
        var ratio = dice.OneOf(4.0 / 3, 4.0 / 3, 16.0 / 9, 3.0 / 2);
        var isWide = right - left >= down - up;
        var (fw, fh) = isWide ? (ratio, 1.0) : (1.0, ratio);
        var unit = Math.Max((right - left) / fw, (down - up) / fh) / fill;
        var cap = Math.Sqrt(12e6 / (unit * unit * fw * fh));
        var shrink = Math.Min(1, cap);
        var (frameWidth, frameHeight) = ((int)(unit * fw * shrink), (int)(unit * fh * shrink));
        var freeX = (frameWidth - ((right - left) * shrink)) / 2;
        var freeY = (frameHeight - ((down - up) * shrink)) / 2;
        var lens = camera.Then(Projection.Scale(shrink)).Then(Projection.Shift(
            (frameWidth / 2.0) - ((left + right) / 2 * shrink) + (dice.Between(-0.8, 0.8) * freeX),
            (frameHeight / 2.0) - ((up + down) / 2 * shrink) + (dice.Between(-0.8, 0.8) * freeY)));

        var picture = new Picture(Grounds.Make(dice, frameWidth, frameHeight, out var ground), []);
        picture.Traits["ground"] = ground;
        foreach (var (sheet, own) in placed)
        {
            var bend = isHard || dice.Chance(0.25) ? Bend.Invent(dice, sheet) : null;
            using var bent = bend?.Apply(sheet);
            var whole = own.Then(lens);
            Shadow(picture, sheet, whole, dice, scale);
            picture.Lay(sheet, whole, bend is null ? null : bend.Map, bent);
        }

        if (dice.Chance(0.1))
            Accidents.Thumb(picture, dice, scale);

        return picture;
    }

    private static IEnumerable<PagePoint> Corners(Sheet sheet) => sheet.Truth.Region.Corners;

    /// <summary>The soft dark line under a card's edge.</summary>
    private static void Shadow(Picture picture, Sheet sheet, Projection whole, Dice dice, double scale)
    {
        const int shrink = 8;
        using var mask = new Mat(Math.Max(1, picture.Image.Height / shrink), Math.Max(1, picture.Image.Width / shrink), MatType.CV_8UC1, Scalar.All(255));
        var (dx, dy) = (dice.Bell(1.2) * scale, dice.Bell(1.2) * scale);
        var corners = Corners(sheet).Select(c => whole.Map(c)).Select(p => new Point((p.X + dx) / shrink, (p.Y + dy) / shrink)).ToArray();
        Cv2.FillConvexPoly(mask, corners, Scalar.All(dice.Int(90, 190)));
        Cv2.GaussianBlur(mask, mask, new Size(0, 0), Math.Max(0.8, scale * 1.3 / shrink));
        using var big = mask.Resize(picture.Image.Size(), 0, 0, InterpolationFlags.Linear);
        using var color = big.CvtColor(ColorConversionCodes.GRAY2BGR);
        Cv2.Multiply(picture.Image, color, picture.Image, 1 / 255.0);
    }
}
