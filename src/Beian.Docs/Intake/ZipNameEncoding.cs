using System.Text;

namespace Beian.Docs.Intake;

/// <summary>
/// Reads entry names whose archive does not say their encoding: UTF-8 when they are that, else GBK, as Chinese Windows
/// writes them (压缩包内中文文件名).
/// </summary>
internal sealed class ZipNameEncoding : Encoding
{
    private static readonly UTF8Encoding Utf8Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>GB 18030, which holds all of GBK.</summary>
    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    public override int GetCharCount(byte[] bytes, int index, int count) => Decode(bytes, index, count).Length;

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        var text = Decode(bytes, byteIndex, byteCount);
        text.CopyTo(0, chars, charIndex, text.Length);
        return text.Length;
    }

    public override int GetByteCount(char[] chars, int index, int count) => Utf8Strict.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        Utf8Strict.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetMaxByteCount(int charCount) => Utf8Strict.GetMaxByteCount(charCount);

    public override int GetMaxCharCount(int byteCount) => byteCount + 1;

    private static string Decode(byte[] bytes, int index, int count)
    {
        try
        {
            return Utf8Strict.GetString(bytes, index, count);
        }
        catch (DecoderFallbackException)
        {
            return Chinese.GetString(bytes, index, count);
        }
    }
}
