using System.Text;

namespace Beian.Docs.Filings.Forms;

/// <summary>From a file's bytes to text (文字编码): what an editor on a Chinese Windows may have saved.</summary>
internal static class FormText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="file">The bytes.</param>
    /// <param name="encoding">Its name when it is not UTF-8.</param>
    public static string Decode(ReadOnlySpan<byte> file, out string? encoding)
    {
        encoding = "UTF-16";
        if (file.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(file[2..]);
        if (file.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode.GetString(file[2..]);
        try
        {
            encoding = null;
            return StrictUtf8.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            encoding = "GBK";
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(file);
        }
    }
}
