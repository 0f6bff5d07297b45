using System.Text;
using Beian.Docs.Intake;

namespace Beian.Docs.Tests.Intake;

public sealed class FileSignatureTests
{
    [Theory]
    [InlineData("\u00FF\u00D8\u00FF\u00E1", FileType.Jpeg)]
    [InlineData("\u0089PNG\r\n\u001A\n", FileType.Png)]
    [InlineData("GIF89a", FileType.Gif)]
    [InlineData("RIFF\0\0\0\0WEBPVP8 ", FileType.WebP)]
    [InlineData("RIFF\0\0\0\0WAVEfmt ", FileType.Unknown)]
    [InlineData("II*\0", FileType.Tiff)]
    [InlineData("MM\0+", FileType.Tiff)]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", FileType.Heic)]
    [InlineData("\0\0\0\u0018ftypmsf1\0\0\0\0xxxxheix", FileType.Heic)]
    [InlineData("\0\0\0\u0018ftypisom\0\0\0\0mp41mp42", FileType.Unknown)]
    [InlineData("PK\u0003\u0004", FileType.Zip)]
    [InlineData("%PDF-1.7", FileType.Pdf)]
    [InlineData("\u00EF\u00BB\u00BF%PDF-1.7", FileType.Pdf)]
    [InlineData("BM this is a letter about something", FileType.Unknown)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", FileType.Unknown)]
    [InlineData("", FileType.Unknown)]
    public void Type_IsToldByContent(string head, FileType type) => Assert.Equal(type, FileSignature.Detect(Encoding.Latin1.GetBytes(head)));

    [Fact]
    public void Heads_ThatAreCutNeverThrow()
    {
        var random = new Random(7);
        byte[][] starts = [[0xFF, 0xD8], "RIFF"u8.ToArray(), "BM"u8.ToArray(), [0, 0, 0, 255, .. "ftyp"u8], "II*\0"u8.ToArray()];
        foreach (var start in starts)
        {
            for (var length = 0; length < 64; length++)
            {
                var rest = new byte[length];
                random.NextBytes(rest);
                FileSignature.Detect([.. start, .. rest]);
            }
        }
    }
}
