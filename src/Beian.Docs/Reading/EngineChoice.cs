namespace Beian.Docs.Reading;

/// <summary>Which text reader is used (识别引擎).</summary>
public enum EngineChoice
{
    /// <summary>Paddle reads, Tesseract gives a second opinion where it counts.</summary>
    Auto,

    /// <summary>PP-OCRv4 alone.</summary>
    Paddle,

    /// <summary>Tesseract alone.</summary>
    Tesseract,
}
