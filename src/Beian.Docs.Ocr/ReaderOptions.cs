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

    /// <summary>Share of wrong values up to which values of one sort stay confirmed (目标漏错率), 0.0005 to 1; default 0.02.</summary>
    /// <remarks>Learnt from rendered pictures, and true of these: on real papers it is a direction, not a promise.</remarks>
    public double TargetSilentRate { get; set; } = Documents.Calibration.TargetSilentRate.Default;

    /// <summary>Whether confidences are made probabilities; without, they are what the readers say.</summary>
    public bool UsesCalibration { get; set; } = true;

    /// <summary>How long nothing must have been read until memory kept for the next page is handed back; null: never. Default null, only PP-OCRv4 keeps such.</summary>
    public TimeSpan? RestsAfter { get; set; }

    public IntakeOptions Intake { get; set; } = new();
}
