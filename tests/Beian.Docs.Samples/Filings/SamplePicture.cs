using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings;

/// <summary>A picture in a sample filing (备案样例的图片).</summary>
/// <param name="File">Its name.</param>
/// <param name="Kind">What is in it.</param>
/// <param name="Level">How it was taken.</param>
/// <param name="Seed">Of its accidents.</param>
/// <param name="Draw">Draws its sheets, given pixels per millimeter.</param>
public sealed record SamplePicture(string File, PictureKind Kind, Level Level, int Seed, Func<Dice, double, IReadOnlyList<Sheet>> Draw)
{
    public static SamplePicture License(string file, Level level, int seed, Company company) =>
        new(file, PictureKind.BusinessLicense, level, seed, (dice, scale) => [SpecimenDrawer.License(company, dice, scale)]);

    public static SamplePicture Front(string file, Level level, int seed, Person person) =>
        new(file, PictureKind.IdCardFront, level, seed, (dice, scale) => [IdCardFront.Draw(person, dice, scale)]);

    public static SamplePicture Back(string file, Level level, int seed, Person person) =>
        new(file, PictureKind.IdCardBack, level, seed, (dice, scale) => [IdCardBack.Draw(person, dice, scale)]);

    public static SamplePicture Both(string file, Level level, int seed, Person person) =>
        new(file, PictureKind.IdCardBoth, level, seed, (dice, scale) => [IdCardFront.Draw(person, dice, scale), IdCardBack.Draw(person, dice, scale)]);
}
