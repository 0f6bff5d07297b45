using Beian.Docs.Documents;
using Beian.Docs.Documents.Calibration;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Signs;
using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Ocr.Pages;
using Beian.Docs.Ocr.Probing;
using Beian.Docs.Ocr.Resting;
using Beian.Docs.Ocr.Roles;
using Beian.Docs.Ocr.Glyphs;
using Beian.Docs.Ocr.Tesseract;
using Beian.Docs.Reading;

namespace Beian.Docs.Ocr;

/// <summary>Puts a reader together. Make one a process: models are loaded once and shared by all threads.</summary>
public static class ReaderFactory
{
    /// <exception cref="FileNotFoundException">A model is missing; the message says what to run.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The target is no rate.</exception>
    public static IDocumentReader Create(ReaderOptions options)
    {
        if (!TargetSilentRate.IsValid(options.TargetSilentRate))
            throw new ArgumentOutOfRangeException(nameof(options), TargetSilentRate.Complaint(nameof(ReaderOptions.TargetSilentRate), $"{options.TargetSilentRate}"));
        var calibrator = options.UsesCalibration ? new Calibrator(CalibrationTable.Shipped, options.TargetSilentRate) : null;
        var opener = new PageOpener(options.Intake);
        var pages = new PageReader(KnownDocumentKinds.All);
        var quality = new QualityCheck(new DocumentMeter());
        var roles = new RoleReader();
        if (options.Engine == EngineChoice.Tesseract)
        {
            var alone = new TesseractLineReader(options.ModelsPath);
            var byInk = new PageRecognizer(new TesseractTextFinder(), alone, new Orientation(null, alone));
            return new OwningReader(new DocumentReader(opener, byInk, new FieldProbeFactory(alone, null, null, null, roles), pages, quality, calibrator), alone, roles);
        }

        var models = new PaddleModels(options.ModelsPath);
        var paddle = new PaddleLineReader(models);
        var second = options.Engine == EngineChoice.Auto ? new TesseractLineReader(options.ModelsPath) : null;
        var latin = second is null ? null : new TesseractLineReader(options.ModelsPath, model: TesseractModel.Latin);
        var glyphs = options.UsesShapes ? new GlyphReader() : null;
        var shapes = glyphs is null ? null : new ShapeProbe(glyphs, models.Dictionary);
        var recognizer = new PageRecognizer(new PaddleTextFinder(models), paddle, new Orientation(new PaddleDirectionClassifier(models), new PaddleLineReader(models, isQuick: true)));
        var reader = new OwningReader(new DocumentReader(opener, recognizer, new FieldProbeFactory(paddle, second, latin, shapes, roles), pages, quality, calibrator), second, latin, models, glyphs, roles);
        return options.RestsAfter is { } after ? new RestingReader(reader, () => SpareMemory.HandBack(models), after, TimeProvider.System) : reader;
    }
}
