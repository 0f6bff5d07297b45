using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>The company's own seal on a copy, and the words that go with it (复印件加盖公章).</summary>
public static class OwnerStamp
{
    public static void Draw(Sheet sheet, Dice dice, string owner)
    {
        if (sheet.HasOwnSeal)
            return;
        var ink = new SKColor((byte)dice.Int(195, 235), (byte)dice.Int(30, 70), (byte)dice.Int(40, 80), (byte)dice.Int(110, 190));
        var isCard = sheet.Width < 100;
        var radius = isCard ? 13.0 : 20.0;
        // Stamps land anywhere, on text too: one reads through the red.
        var (x, y) = (dice.Between(0.2, 0.8) * sheet.Width, dice.Between(0.35, 0.8) * sheet.Height);
        Marks.Seal(sheet, owner, x, y, radius, ink, dice.Bell(25));
        if (dice.Chance(0.5))
            sheet.Text(dice.OneOf("与原件一致", "此复印件与原件相符", "仅供备案"), dice.Between(0.1, 0.55) * sheet.Width, sheet.Height * 0.965, new TextStyle("kai", isCard ? 3 : 5, new SKColor(30, 30, 60)));
        sheet.Trait("stamp", "yes");
    }
}
