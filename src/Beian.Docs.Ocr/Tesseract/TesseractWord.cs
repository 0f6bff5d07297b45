using OpenCvSharp;

namespace Beian.Docs.Ocr.Tesseract;

/// <summary>A run of characters as Tesseract groups them, mostly one to four.</summary>
/// <param name="Text">Without white space.</param>
/// <param name="Box">In pixels of the picture that was read.</param>
/// <param name="Confidence">0 to 1, of the run as a whole.</param>
internal readonly record struct TesseractWord(string Text, Rect Box, double Confidence);
