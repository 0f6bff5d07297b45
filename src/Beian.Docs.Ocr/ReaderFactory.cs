using Beian.Docs.Documents;
using Beian.Docs.Imaging;
using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Ocr.Pages;
using Beian.Docs.Ocr.Probing;
using Beian.Docs.Reading;

namespace Beian.Docs.Ocr;

/// <summary>Puts a reader together. Make one a process: models are loaded once and shared by all threads.</summary>
public static class ReaderFactory
{
    /// <exception cref="FileNotFoundException">A model is missing; the message says what to run.</exception>
    public static IDocumentReader Create(ReaderOptions options)
    {
        var models = new PaddleModels(options.ModelsPath);
        var paddle = new PaddleLineReader(models);
        var recognizer = new PageRecognizer(new PaddleTextFinder(models), paddle, new Orientation(new PaddleDirectionClassifier(models), paddle));
        return new DocumentReader(
            new PageOpener(options.Intake), recognizer, new FieldProbeFactory(paddle, null), new PageReader(KnownDocumentKinds.All));
    }
}
