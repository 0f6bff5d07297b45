using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Damage;

/// <summary>How many pixels a millimeter of paper gets (分辨率).</summary>
public static class Scales
{
    public static double Choose(Dice dice, PictureKind kind, Level level)
    {
        var isCard = kind is PictureKind.IdCardFront or PictureKind.IdCardBack or PictureKind.IdCardBoth or PictureKind.IdCardsOfTwo or PictureKind.CardsTurned
            || (MorePictures.All.TryGetValue(kind, out var more) && more.IsCard);
        // A license that shares a page with a card is copied smaller; the card beside it must stay readable too.
        if (kind == PictureKind.LicenseAndCard)
            return level switch { Level.Clean => dice.Between(8, 10), Level.Scan => dice.Pick((250, 0.6), (300, 0.4)) / 25.4, Level.Photo => dice.Between(7, 10), _ => dice.Between(6, 8) };
        // Four cards fill a sensor sooner than one.
        if (kind == PictureKind.IdCardsOfTwo && level == Level.Photo)
            return dice.Between(7.5, 14);
        return (level, isCard) switch
        {
            (Level.Clean, true) => dice.Between(11.8, 20),
            (Level.Clean, false) => dice.Between(6.5, 10),
            (Level.Scan, true) => dice.Pick((150, 0.2), (200, 0.4), (300, 0.4)) / 25.4,
            (Level.Scan, false) => dice.Pick((150, 0.35), (200, 0.45), (250, 0.2)) / 25.4,
            (Level.Photo, true) => dice.Between(7.5, 24),
            (Level.Photo, false) => dice.Between(5.2, 10.5),
            (_, true) => dice.Between(5.5, 14),
            _ => dice.Between(5, 7.5),
        };
    }
}
