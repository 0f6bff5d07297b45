namespace Beian.Docs.Ocr.Tesseract;

/// <summary>A model that Tesseract reads with (识别模型).</summary>
/// <param name="Language">Its name: <c>chi_sim</c> for <c>chi_sim.traineddata</c>.</param>
/// <param name="LineHeight">Height of a line's ink, in pixels, at which it reads best.</param>
public sealed record TesseractModel(string Language, double LineHeight)
{
    public static readonly TesseractModel Chinese = new("chi_sim", LinePicture.HanHeight);

    /// <summary>Latin letters from ascender to descender; from 26 pixels to 34 it sees about the same.</summary>
    public static readonly TesseractModel Latin = new("eng", 28);
}
