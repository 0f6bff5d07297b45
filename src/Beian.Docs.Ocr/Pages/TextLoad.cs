using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Intake;

namespace Beian.Docs.Ocr.Pages;

/// <summary>
/// How much there is to read on a page (文字量), from its lines before any is read: reading takes a few milliseconds a character,
/// and a page printed full on purpose would keep a core for minutes.
/// </summary>
public static class TextLoad
{
    /// <summary>Characters of one page; a sheet of small print has half of that.</summary>
    public const int MostCharacters = 5000;

    /// <summary>Above this a page is not read a second time, standing on its head.</summary>
    public const int WorthASecondLook = 1500;

    /// <summary>A character is about as wide as its line is high.</summary>
    public static int CharactersIn(IEnumerable<Quad> lines) => (int)lines.Sum(q => q.Width / Math.Max(1, q.Height));

    /// <exception cref="UnusableFileException">There is more than a page of any filing has.</exception>
    public static void Require(IReadOnlyList<Quad> lines)
    {
        if (CharactersIn(lines) > MostCharacters)
            throw new UnusableFileException(IntakeErrors.Of(IntakeErrorCodes.TooMuchText, new IntakeOptions()));
    }
}
