using Beian.Docs.Intake;
using Beian.Docs.Reading;

namespace Beian.Docs.Ocr;

/// <summary>What a reader is made with.</summary>
public sealed class ReaderOptions
{
    /// <summary>Which text reader; default <see cref="EngineChoice.Auto"/>.</summary>
    public EngineChoice Engine { get; set; } = EngineChoice.Auto;

    /// <summary>Folder of the models; default <c>BEIAN_TESSDATA</c>, else <c>tessdata</c> in a folder above.</summary>
    public string ModelsPath { get; set; } = ModelFolder.Find();

    /// <summary>Whether single characters are also looked at by their shape (字形); only together with PP-OCRv4.</summary>
    public bool UsesShapes { get; set; } = true;

    public IntakeOptions Intake { get; set; } = new();
}
