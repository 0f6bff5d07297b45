using OpenCvSharp;

namespace Beian.Docs.Ocr.Tesseract;

/// <summary>A connected piece of ink.</summary>
internal readonly record struct InkMark(int Label, Rect Box, int Area);
