using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Damage;

/// <summary>
/// The picture on a screen, photographed: every dot of the screen has a red, a green and a blue stripe and a dark gap, and the camera's
/// own grid does not agree with them (翻拍屏幕).
/// </summary>
public static class Screen
{
    public static unsafe void Show(Picture picture, Dice dice)
    {
        var image = picture.Image;
        var (rows, columns) = (image.Rows, image.Cols);
        // Camera pixels per dot; below two the grid folds over into the slow waves that people know as moiré.
        var pitch = dice.Between(1.3, 3.4);
        var (sin, cos) = Math.SinCos(dice.Between(-8, 8) * Math.PI / 180);
        var depth = dice.Between(0.3, 0.65);
        var lean = dice.Between(-0.06, 0.06) / columns;
        for (var y = 0; y < rows; y++)
        {
            var pixel = (byte*)image.Ptr(y);
            for (var x = 0; x < columns; x++, pixel += 3)
            {
                var away = 1 + (lean * x);
                var u = ((x * cos) + (y * sin)) / pitch * away;
                var v = ((y * cos) - (x * sin)) / pitch * away;
                var gap = 1 - (depth * 0.6 * Bump(v));
                for (var c = 0; c < 3; c++)
                    pixel[c] = (byte)Math.Clamp(pixel[c] * gap * (1 - (depth * Bump(u + (c / 3.0)))) * 1.25, 0, 255);
            }
        }

        Light.Blur(picture, dice.Between(0.3, 0.6));
    }

    /// <summary>1 in the middle of the gap, 0 over most of the dot; softened, as a camera's pixels are no points.</summary>
    private static double Bump(double phase)
    {
        var at = Math.Abs(phase - Math.Round(phase)) * 2;
        return Math.Max(0, 1 - (at / 0.55));
    }
}
